package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.nomination.NominationContent;
import vn.haiphong.thidua.nomination.TitleRule;
import vn.haiphong.thidua.ui.ContentPart;
import vn.haiphong.thidua.ui.Typing;

/** What the proposing unit writes; each pause in typing is told. */
class NominationFields extends Div {

    private static final int PAUSE = 800;

    private final TitleBox title;
    private final TextArea summary = new TextArea("Tóm tắt thành tích");
    private final TextArea report = new TextArea("Báo cáo thành tích (có thể đính kèm tệp thay cho phần này)");
    private boolean reading;

    NominationFields(Campaign campaign, Runnable typed) {
        addClassNames("plan-form", "saves-itself");
        title = new TitleBox("Danh hiệu, hình thức đề nghị", campaign.titles());
        summary.setMinRows(3);
        summary.setMaxLength(5_000);
        report.setMinRows(5);
        report.setMaxLength(50_000);
        Typing.tellAfter(summary, PAUSE);
        Typing.tellAfter(report, PAUSE);
        title.addValueChangeListener(change -> tell(typed));
        summary.addValueChangeListener(change -> tell(typed));
        report.addValueChangeListener(change -> tell(typed));
        add(new H2("Nội dung đề nghị"), title, summary, report);
    }

    private void tell(Runnable typed) {
        if (!reading) typed.run();
    }

    void read(NominationContent content) {
        reading = true;
        title.choose(content.title());
        summary.setValue(content.summary());
        report.setValue(content.report());
        reading = false;
    }

    /** Says how long the summary is and may be. */
    void limit(TitleRule rule) {
        summary.setHelperText(summary.getValue().length() + " trên nhiều nhất " + rule.summaryLimit()
                + " ký tự; in trong danh sách trình và thông báo lấy ý kiến nhân dân");
    }

    NominationContent content() {
        return new NominationContent(title.code(), summary.getValue(), report.getValue());
    }

    static List<ContentPart<NominationContent>> parts(Campaign campaign) {
        return List.of(
                new ContentPart<>(
                        "title",
                        "Danh hiệu, hình thức đề nghị",
                        NominationContent::title,
                        c -> name(campaign, c.title())),
                new ContentPart<>(
                        "summary", "Tóm tắt thành tích", NominationContent::summary, NominationContent::summary),
                new ContentPart<>(
                        "report", "Báo cáo thành tích", NominationContent::report, NominationContent::report));
    }

    private static String name(Campaign campaign, String code) {
        return campaign.titles().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Campaign.Title::name)
                .orElse("");
    }
}
