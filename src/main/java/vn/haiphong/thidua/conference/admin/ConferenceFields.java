package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.conference.ConferenceContent;
import vn.haiphong.thidua.conference.ConferenceContent.Check;
import vn.haiphong.thidua.conference.ConferenceDraft;
import vn.haiphong.thidua.conference.ConferenceRefused.Fault;
import vn.haiphong.thidua.conference.ConferenceStatus;
import vn.haiphong.thidua.conference.MeetingMode;
import vn.haiphong.thidua.leadercalendar.DayPart;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.ui.DayField;

/** The fields of a conference; what was typed stays until it is kept. */
class ConferenceFields extends Div {

    private final TextField plan = new TextField("Số, ký hiệu văn bản tổ chức");
    private final ComboBox<MeetingMode> mode = new ComboBox<>("Hình thức", MeetingMode.values());
    private final DayField day = new DayField("Ngày");
    private final ComboBox<DayPart> part = new ComboBox<>("Buổi", DayPart.values());
    private final TextField venue = new TextField("Địa điểm");
    private final TextArea agenda = new TextArea("Chương trình");
    private final IntegerField staff = new IntegerField("Số người của đơn vị");
    private final IntegerField expected = new IntegerField("Số người dự, dự kiến");
    private final IntegerField attended = new IntegerField("Số người dự, thực tế");
    private final TextField leader = new TextField("Lãnh đạo cấp trên dự (chức danh)");
    private final TextArea observers = new TextArea("Mời dự để rút kinh nghiệm");
    private final BigDecimalField estimate = new BigDecimalField("Dự toán (đồng)");
    private final BigDecimalField spent = new BigDecimalField("Thực chi (đồng)");
    private final TextArea deviation = new TextArea("Lý do làm khác hướng dẫn, vượt mức");
    private final TextArea result = new TextArea("Kết quả hội nghị");
    private final TextArea lessons = new TextArea("Bài học rút kinh nghiệm");
    private final TextArea checks = new TextArea("Danh mục kiểm tra");
    private final Div ticks = new Div();
    private final TextArea quality = new TextArea("Tự đánh giá chất lượng");
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private List<Check> checked = List.of();
    private final boolean over;
    private final Runnable typed;

    /** @param typed runs whenever something changed */
    ConferenceFields(ConferenceDraft draft, Runnable typed) {
        this.typed = typed;
        addClassName("plan-form");
        over = draft.status() == ConferenceStatus.HELD;
        help(draft);
        var base = draft.level() == UnitLevel.GRASSROOTS;
        add(new H2("Thời gian, địa điểm"), pair(day, part), venue, pair(plan, mode), pair(staff, expected));
        deviation.setVisible(base || !draft.norms().limit().described().isEmpty());
        add(deviation);
        add(new H2("Chuẩn bị"), agenda, pair(leader, estimate));
        if (draft.pilot()) add(observers);
        add(checks, ticks);
        if (over) add(new H2("Kết quả"), pair(attended, spent), result);
        if (over && draft.pilot()) add(lessons);
        if (over) add(quality);
        name();
        if (over) closePreparation();
        fields.values().forEach(field -> ((HasValue<?, ?>) field).addValueChangeListener(change -> typed.run()));
    }

    private void help(ConferenceDraft draft) {
        plan.setMaxLength(80);
        plan.setHelperText("Ví dụ 12/KH-UBND");
        venue.setMaxLength(300);
        leader.setMaxLength(300);
        mode.setItemLabelGenerator(MeetingMode::label);
        part.setItemLabelGenerator(DayPart::label);
        day.setHelperText("Thời gian quy định: " + draft.window().described());
        agenda.setHelperText("Mỗi mục một dòng, ví dụ: 07:30 Đón tiếp đại biểu");
        checks.setHelperText("Mỗi việc một dòng; lưu rồi đánh dấu bên dưới");
        quality.setHelperText("Đơn vị tự nhận xét: trang trọng, thiết thực, tiết kiệm");
        lessons.setHelperText("Điều nên làm, điều nên tránh; Ban Thi đua - Khen thưởng lập mẫu từ đây");
        if (draft.level() == UnitLevel.GRASSROOTS)
            staff.setHelperText(draft.norms().size().described());
        deviation.setHelperText("Chỉ ghi khi làm khác. "
                + (draft.norms().limit().described().isEmpty()
                        ? "Ví dụ: vì sao họp cả ngày"
                        : draft.norms().limit().described()));
        for (var text : List.of(agenda, observers, deviation, result, lessons, checks, quality)) text.setMinRows(2);
        agenda.setMinRows(4);
        deviation.setMaxLength(1000);
        observers.setMaxLength(2000);
        for (var text : List.of(result, lessons, quality)) text.setMaxLength(20_000);
    }

    /** Once it was held, only the results are open. */
    private void closePreparation() {
        for (var field : List.<HasValue<?, ?>>of(plan, mode, day, part, venue, agenda, staff, expected, estimate)) {
            field.setReadOnly(true);
        }
    }

    private void name() {
        fields.put("day", day);
        fields.put("part", part);
        fields.put("venue", venue);
        fields.put("plan", plan);
        fields.put("mode", mode);
        fields.put("staff", staff);
        fields.put("expected", expected);
        fields.put("deviation", deviation);
        fields.put("agenda", agenda);
        fields.put("leader", leader);
        fields.put("estimate", estimate);
        fields.put("observers", observers);
        fields.put("checks", checks);
        fields.put("attended", attended);
        fields.put("spent", spent);
        fields.put("result", result);
        fields.put("lessons", lessons);
        fields.put("quality", quality);
    }

    void read(ConferenceContent content) {
        plan.setValue(content.plan());
        mode.setValue(content.mode());
        day.setValue(content.day());
        part.setValue(content.part());
        venue.setValue(content.venue());
        agenda.setValue(String.join("\n", content.agenda()));
        staff.setValue(content.staff());
        expected.setValue(content.expected());
        attended.setValue(content.attended());
        leader.setValue(content.leader());
        observers.setValue(content.observers());
        estimate.setValue(money(content.estimate()));
        spent.setValue(money(content.spent()));
        deviation.setValue(content.deviation());
        result.setValue(content.result());
        lessons.setValue(content.lessons());
        checks.setValue(
                String.join("\n", content.checks().stream().map(Check::text).toList()));
        quality.setValue(content.quality());
        checked = content.checks();
        tick();
        mark(List.of());
    }

    private void tick() {
        ticks.removeAll();
        if (checked.isEmpty()) return;
        var done = checked.stream().filter(Check::done).count();
        var count = new Paragraph("Đã làm " + done + "/" + checked.size() + " việc trong danh mục:");
        count.addClassName("small");
        ticks.addClassName("ticks");
        ticks.add(count);
        for (var check : checked) {
            ticks.add(new Checkbox(check.text(), check.done(), change -> typed.run()));
        }
    }

    ConferenceContent content() {
        return new ConferenceContent(
                plan.getValue(),
                mode.getValue(),
                day.getValue(),
                part.getValue(),
                venue.getValue(),
                lines(agenda),
                staff.getValue(),
                expected.getValue(),
                attended.getValue(),
                leader.getValue(),
                observers.getValue(),
                whole(estimate),
                whole(spent),
                deviation.getValue(),
                result.getValue(),
                lessons.getValue(),
                checkedNow(),
                quality.getValue(),
                List.of());
    }

    private List<Check> checkedNow() {
        var done = new ArrayList<String>();
        ticks.getChildren()
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .filter(Checkbox::getValue)
                .forEach(box -> done.add(box.getLabel()));
        return lines(checks).stream()
                .map(String::strip)
                .map(line -> new Check(line, done.contains(line)))
                .toList();
    }

    @Nullable
    Integer attended() {
        return attended.getValue();
    }

    /** Says under each field what is wrong with it; the others lose their marks. */
    void mark(List<Fault> faults) {
        fields.values().forEach(field -> {
            ((HasValidation) field).setInvalid(false);
            ((HasValidation) field).setErrorMessage("");
        });
        for (var fault : faults.reversed()) {
            if (!(fields.get(fault.field()) instanceof HasValidation field)) continue;
            field.setErrorMessage("Lỗi: " + fault.message());
            field.setInvalid(true);
        }
    }

    private static List<String> lines(TextArea area) {
        return area.getValue().lines().filter(line -> !line.isBlank()).toList();
    }

    private static @Nullable BigDecimal money(@Nullable Long amount) {
        return amount == null ? null : BigDecimal.valueOf(amount);
    }

    private static @Nullable Long whole(BigDecimalField field) {
        return field.getValue() == null ? null : field.getValue().longValue();
    }

    private static Div pair(Component one, Component two) {
        var pair = new Div(one, two);
        pair.addClassName("pair");
        return pair;
    }
}
