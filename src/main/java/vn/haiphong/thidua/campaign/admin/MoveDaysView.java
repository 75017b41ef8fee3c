package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Rebasing;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.DayField;

/** When the congress moves, everything that hangs on it moves in one approved step; this shows it first. */
@Route("quan-tri/ke-hoach/doi-ngay")
@PageTitle("Dời hạn theo ngày Đại hội – Bàn làm việc")
@RolesAllowed("ORGANISER")
class MoveDaysView extends Main implements BeforeEnterObserver {

    private static final int NEAR = 60;

    private final Rebasing rebasing;
    private final LocalDate today;
    private final DayField before = new DayField("Ngày cũ của Đại hội");
    private final DayField after = new DayField("Ngày mới của Đại hội");
    private final TextField reason = new TextField("Lý do");
    private final TextField basis = new TextField("Căn cứ (số, ngày văn bản)");
    private final Div message = new Div();
    private final Div preview = new Div();
    private final Map<String, Checkbox> chosen = new LinkedHashMap<>();
    private final Map<String, DayField> days = new LinkedHashMap<>();

    MoveDaysView(Rebasing rebasing, Clock clock) {
        this.rebasing = rebasing;
        this.today = LocalDate.now(clock);
        var show = new Button("Xem trước", click -> guarded(this::show));
        show.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(before, after, show);
        bar.addClassName("bar-row");
        message.getElement().setAttribute("role", "alert");
        var note = new Paragraph(
                "Hạn theo kế hoạch giữ nguyên; chỉ hạn hiện hành dời đi. Việc đã xong và hạn riêng muộn hơn"
                        + " của từng đơn vị không đổi.");
        note.addClassName("dim");
        add(
                new Paragraph(new Anchor(CampaignPaths.plan(), "Kế hoạch")),
                new H1("Dời hạn theo ngày Đại hội"),
                note,
                bar,
                message,
                preview);
    }

    /** Days of all units are not for who answers for one. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!rebasing.isMine()) throw new AccessDeniedException("Moves no days of all units");
    }

    private void show() {
        if (before.getValue() == null || after.getValue() == null) {
            throw new StepRefused("Hãy chọn ngày cũ và ngày mới của Đại hội.");
        }
        var moves = rebasing.preview(before.getValue(), after.getValue());
        preview.removeAll();
        chosen.clear();
        days.clear();
        var table = new PlanTable(
                        "Việc nào dời theo Đại hội",
                        "Việc",
                        "Dời",
                        "Hạn theo kế hoạch",
                        "Hạn đang có",
                        "Hạn mới",
                        "Số đơn vị")
                .stacked();
        for (var move : moves)
            table.row(move.obligation().what() + " (" + move.obligation().clause() + ")", cells(move));
        reason.setMaxLength(300);
        basis.setMaxLength(300);
        var fields = new Div(reason, basis);
        fields.addClassNames("bar-row", "task-filters");
        var approve = new Button("Duyệt dời hạn", click -> guarded(this::approve));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        preview.add(new H2("Xem trước"), table, fields, approve);
    }

    private Component[] cells(Rebasing.Move move) {
        var code = move.obligation().code();
        var tick = new Checkbox("dời");
        tick.setAriaLabel("Dời: " + move.obligation().what());
        // What lies long before the congress does not hang on its day; the Board decides in the end.
        tick.setValue(move.units() > 0
                && move.before().isAfter(today)
                && !move.before().isBefore(before.getValue().minusDays(NEAR)));
        var day = new DayField("");
        day.setAriaLabel("Hạn mới: " + move.obligation().what());
        day.setValue(move.after());
        day.setHelperText(warning(move.warning()));
        var number = new Span(move.units() + " đơn vị");
        day.addValueChangeListener(change -> {
            if (change.getValue() == null) return;
            var again = rebasing.preview(move.obligation(), change.getValue());
            day.setHelperText(warning(again.warning()));
            number.setText(again.units() + " đơn vị");
        });
        chosen.put(code, tick);
        days.put(code, day);
        return new Component[] {
            new NativeTableCell(tick),
            PlanTable.figure(Day.due(move.obligation().due())),
            PlanTable.figure(Day.due(move.before())),
            new NativeTableCell(day),
            amount(number)
        };
    }

    private static NativeTableCell amount(Span number) {
        var cell = new NativeTableCell(number);
        cell.addClassName("num");
        return cell;
    }

    private void approve() {
        var moved = new LinkedHashMap<String, LocalDate>();
        chosen.forEach((code, tick) -> {
            if (tick.getValue()) moved.put(code, days.get(code).getValue());
        });
        if (moved.containsValue(null)) throw new StepRefused("Có việc chưa chọn hạn mới.");
        int number = rebasing.approve(before.getValue(), after.getValue(), moved, reason.getValue(), basis.getValue());
        preview.removeAll();
        say("note", "Đã dời hạn của " + moved.size() + " việc, " + number + " đơn vị. Xem tại trang Gia hạn.");
    }

    private void guarded(Runnable step) {
        try {
            say("", "");
            step.run();
        } catch (StepRefused refused) {
            say("err", "Lỗi: " + refused.getMessage());
        }
    }

    private void say(String cssClass, String text) {
        message.setClassName(cssClass);
        message.setText(text);
    }

    private static String warning(@org.jspecify.annotations.Nullable String warning) {
        return warning == null ? "" : "Lưu ý: " + warning + ".";
    }
}
