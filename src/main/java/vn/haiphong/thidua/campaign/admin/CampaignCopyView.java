package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.CampaignCopies;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.DayField;

/** Copies the plan for the next term: shift all days, set some by hand, then save the file or keep the campaign. */
@Route("quan-tri/ke-hoach/nhan-ban")
@PageTitle("Nhân bản kế hoạch – Bàn làm việc")
@RolesAllowed("ORGANISER")
class CampaignCopyView extends Main {

    private final CampaignCopies copies;
    private final LocalDate today;
    private final IntegerField years = new IntegerField("Dời số năm");
    private final DayField issued = new DayField("hoặc chọn ngày ban hành mới");
    private final TextField id = new TextField("Mã (dùng làm tên tệp)");
    private final TextField name = new TextField("Tên nhiệm kỳ");
    private final TextField number = new TextField("Số, ký hiệu kế hoạch mới");
    private final TextField title = new TextField("Trích yếu");
    private final Map<String, DayField> days = new LinkedHashMap<>();
    private final Div message = new Div();
    private final Div preview = new Div();

    CampaignCopyView(CampaignCopies copies, Campaigns campaigns, Clock clock) {
        this.copies = copies;
        this.today = LocalDate.now(clock);
        var from = campaigns.current();
        years.setValue(5);
        years.setMin(1);
        years.setMax(20);
        years.setStepButtonsVisible(true);
        id.setMaxLength(40);
        name.setMaxLength(300);
        number.setMaxLength(80);
        title.setMaxLength(500);
        var byYears = new Button("Xem trước theo số năm", click -> guarded(() -> show(copies.byYears(number(years)))));
        byYears.addThemeVariants(ButtonVariant.PRIMARY);
        var byDay = new Button(
                "Xem trước theo ngày ban hành",
                click -> guarded(() -> {
                    if (issued.getValue() == null) throw new StepRefused("Hãy chọn ngày ban hành mới.");
                    show(copies.byFirstDay(issued.getValue()));
                }));
        var bar = new Div(years, byYears, issued, byDay);
        bar.addClassName("bar-row");
        message.getElement().setAttribute("role", "alert");
        add(
                new Paragraph(new Anchor(
                        CampaignPaths.plan(), "Kế hoạch " + from.plan().number())),
                new H1("Nhân bản kế hoạch cho nhiệm kỳ sau"),
                TaskWords.small("Chép điều khoản, thời hạn, phân công, nơi nhận và danh hiệu của " + from.name()
                        + ". Văn bản căn cứ được giữ nguyên, cần thay bằng văn bản mới."),
                bar,
                message,
                preview);
    }

    private void show(List<CampaignCopies.Line> lines) {
        preview.removeAll();
        days.clear();
        var table = new PlanTable("Các ngày của kế hoạch mới", "Việc", "Ngày cũ", "Ngày mới").stacked();
        for (var line : lines) {
            var day = new DayField("");
            day.setAriaLabel("Ngày mới: " + line.what());
            day.setValue(line.after());
            day.setHelperText(lookAt(line.key(), line.after(), line.warning()));
            day.addValueChangeListener(change -> day.setHelperText(
                    change.getValue() == null
                            ? ""
                            : lookAt(line.key(), change.getValue(), copies.warning(change.getValue()))));
            days.put(line.key(), day);
            table.row(line.what(), PlanTable.figure(Day.due(line.before())), new NativeTableCell(day));
        }
        var fields = new Div(id, name, number, title);
        fields.addClassNames("bar-row", "task-filters");
        var keep = new Button("Lưu thành kế hoạch mới", click -> guarded(this::keep));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var save = new Button("Chuẩn bị tệp để tải về", click -> guarded(this::offer));
        var bar = new Div(save, keep);
        bar.addClassName("bar-row");
        preview.add(new H2("Xem trước"), table, fields, bar);
    }

    private String lookAt(String key, LocalDate day, @Nullable String warning) {
        var words = warning == null ? "" : "Lưu ý: " + warning + ".";
        if (key.equals("issued") && !day.isAfter(today)) {
            words += " Ngày ban hành đã qua: khi lưu, kế hoạch mới thành kế hoạch hiện hành ngay.";
        }
        return words.strip();
    }

    private void keep() {
        var kept = copies.keep(head(), chosen());
        say("note", "Đã lưu kế hoạch “" + kept + "”. Kế hoạch có hiệu lực từ ngày ban hành đã chọn.");
        preview.removeAll();
    }

    private void offer() {
        var file = copies.file(head(), chosen());
        var called = id.getValue().strip() + ".json";
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), called, "application/json", bytes.length)),
                "Tải về " + called);
        say("note", "");
        message.removeAll();
        message.add(new Paragraph(link));
    }

    private CampaignCopies.Head head() {
        return new CampaignCopies.Head(
                id.getValue(), name.getValue(), number.getValue(), title.getValue(), number(years));
    }

    private Map<String, LocalDate> chosen() {
        var chosen = new LinkedHashMap<String, LocalDate>();
        days.forEach((key, day) -> {
            if (day.getValue() != null) chosen.put(key, day.getValue());
        });
        return chosen;
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
        message.removeAll();
        message.setClassName(cssClass);
        message.setText(text);
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
