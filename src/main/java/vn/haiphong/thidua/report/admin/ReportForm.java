package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.report.Indicator;
import vn.haiphong.thidua.report.ReportContent;
import vn.haiphong.thidua.report.ReportContent.DelegateLine;
import vn.haiphong.thidua.report.ReportDraft;
import vn.haiphong.thidua.report.ReportDraft.Step;

/** What a unit writes in its results pack, part by part. */
class ReportForm extends Div {

    private final Checkbox inclusive =
            new Checkbox("Số liệu đã gồm các đơn vị trực thuộc (không cộng thêm báo cáo của họ)");
    private final Map<String, BigDecimalField> figures = new LinkedHashMap<>();
    private final Map<String, TextArea> movements = new LinkedHashMap<>();
    private final TextArea leadership = area("Công tác lãnh đạo, chỉ đạo", "");
    private final TextArea achievements = area("Kết quả đạt được", "Bắt buộc.");
    private final ShortcomingEditor shortcomings = new ShortcomingEditor();
    private final TextArea directions = area("Phương hướng, nhiệm vụ, giải pháp 2020-2025", "Bắt buộc.");
    private final TargetEditor targets = new TargetEditor();
    private final TextField signer = new TextField("Họ tên người ký");
    private final Paragraph counted = new Paragraph();
    private final Paragraph below = new Paragraph();
    private final Div delegates = new Div();
    private final List<Indicator> indicators;
    private List<DelegateLine> named = List.of();

    ReportForm(Campaign campaign, List<Indicator> indicators) {
        this.indicators = indicators;
        addClassName("report-form");
        below.addClassNames("dim", "small");
        signer.setMaxLength(120);
        signer.setHelperText("Không ghi học hàm, học vị.");
        add(new H2("Phần thứ nhất: tổng kết 05 năm (2015-2020)"), leadership);
        add(new H3("Số liệu"), counted, below, inclusive);
        var group = "";
        var fields = new Div();
        for (var indicator : indicators) {
            if (indicator.counted()) continue;
            if (!indicator.group().equals(group)) {
                group = indicator.group();
                var title = new Paragraph(group);
                title.addClassName("group");
                fields = new Div();
                fields.addClassName("figures");
                add(title, fields);
            }
            var field = new BigDecimalField(indicator.label() + " (" + indicator.measure() + ")");
            field.setLocale(Locale.of("vi", "VN"));
            figures.put(indicator.code(), field);
            fields.add(field);
        }
        add(new H3("Kết quả các phong trào thi đua"));
        for (var movement : campaign.movements()) {
            var text = area(movement.label(), "");
            movements.put(movement.slug(), text);
            add(text);
        }
        add(achievements, new H3("Tồn tại, hạn chế và nguyên nhân"), shortcomings);
        add(new H2("Phương hướng 05 năm (2020-2025)"), directions, new H3("Chỉ tiêu đo được"), targets);
        add(new H2("Phần thứ hai: đại biểu dự Đại hội"), delegates, signer);
    }

    /** Everything, also what was typed here, gives way to what was opened. */
    void read(ReportDraft draft) {
        var content = draft.content();
        inclusive.setValue(content.inclusive());
        figures.forEach((code, field) -> field.setValue(content.figures().get(code)));
        movements.forEach((slug, text) -> text.setValue(content.movements().getOrDefault(slug, "")));
        leadership.setValue(content.leadership());
        achievements.setValue(content.achievements());
        shortcomings.read(content.shortcomings());
        directions.setValue(content.directions());
        targets.read(content.targets());
        signer.setValue(content.signer());
        settle(draft);
    }

    /** What is not typed: counted figures, sums from below, delegates, whether it may be edited. */
    void settle(ReportDraft draft) {
        named = draft.content().delegates();
        var words = new StringBuilder("Cổng tự đếm: ");
        indicators.stream()
                .filter(Indicator::counted)
                .forEach(one -> words.append(one.label())
                        .append(": ")
                        .append(number(draft.rollup().figure(one.code())))
                        .append("; "));
        counted.setText(words.toString().replaceFirst("; $", "."));
        int others = draft.rollup().expected() - 1;
        int reported = draft.rollup().children().stream()
                .mapToInt(child -> child.reported())
                .sum();
        below.setText(
                others == 0
                        ? ""
                        : "Nhập số của riêng cơ quan, đơn vị: báo cáo đã tiếp nhận của " + reported + "/" + others
                                + " đơn vị trực thuộc được cộng vào tự động.");
        inclusive.setVisible(others > 0);
        delegates.setText(
                named.isEmpty()
                        ? "Danh sách đại biểu được lấy từ mục Đại biểu Đại hội; không nhập lại ở đây."
                        : named.size() + " đại biểu, lấy từ danh sách ở mục Đại biểu Đại hội.");
        setReadOnly(!draft.steps().contains(Step.EDIT));
    }

    ReportContent validated() {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        figures.forEach((code, field) -> {
            if (field.getValue() != null) numbers.put(code, field.getValue());
        });
        var texts = new LinkedHashMap<String, String>();
        movements.forEach((slug, text) -> texts.put(slug, text.getValue()));
        return new ReportContent(
                inclusive.getValue(),
                numbers,
                leadership.getValue(),
                texts,
                achievements.getValue(),
                shortcomings.values(),
                directions.getValue(),
                targets.values(),
                named,
                signer.getValue());
    }

    private void setReadOnly(boolean readOnly) {
        inclusive.setReadOnly(readOnly);
        figures.values().forEach(field -> field.setReadOnly(readOnly));
        movements.values().forEach(text -> text.setReadOnly(readOnly));
        leadership.setReadOnly(readOnly);
        achievements.setReadOnly(readOnly);
        shortcomings.setReadOnly(readOnly);
        directions.setReadOnly(readOnly);
        targets.setReadOnly(readOnly);
        signer.setReadOnly(readOnly);
    }

    private static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(Locale.of("vi", "VN")).format(number);
    }

    static TextArea area(String label, String help) {
        var area = new TextArea(label);
        area.setMaxLength(20_000);
        area.setMinRows(3);
        if (!help.isEmpty()) area.setHelperText(help);
        return area;
    }
}
