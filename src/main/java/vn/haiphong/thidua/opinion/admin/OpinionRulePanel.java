package vn.haiphong.thidua.opinion.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import vn.haiphong.thidua.opinion.OpinionRule;
import vn.haiphong.thidua.opinion.OpinionRules;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.StepNote;

/** How long notices to come stand, and how long names are kept. */
class OpinionRulePanel extends NativeDetails {

    private final OpinionRules rules;
    private final StepNote note = new StepNote();
    private final IntegerField days = new IntegerField("Số ngày làm việc nhận ý kiến");
    private final IntegerField kept = new IntegerField("Giữ thông tin người gửi thêm (ngày)");
    private final TextField writeTo = new TextField("Nơi nhận ý kiến bằng văn bản");
    private OpinionRule rule;

    OpinionRulePanel(OpinionRules rules) {
        super("Quy định chung");
        this.rules = rules;
        this.rule = rules.now();
        writeTo.setWidthFull();
        writeTo.setMaxLength(500);
        show();
        setContent(new Div(
                note,
                new Paragraph(
                        "Áp dụng cho thông báo lập từ nay. Nghị định 98/2023/NĐ-CP: ít nhất 10 ngày làm việc trước khi"
                                + " Hội đồng họp. Họ tên, liên hệ của người gửi bị xóa sau số ngày ghi ở đây kể từ khi kết thúc."),
                OpinionsView.bar(days, kept),
                writeTo,
                OpinionsView.bar(new Button("Lưu quy định", click -> save()))));
    }

    private void show() {
        days.setValue(rule.workingDays());
        kept.setValue(rule.keptDays());
        writeTo.setValue(rule.writeTo());
    }

    private void save() {
        note.guard(() -> {
            if (days.getValue() == null || kept.getValue() == null) throw new StepRefused("Hãy ghi cả hai số ngày.");
            rule = rules.set(new OpinionRule(rule.version(), days.getValue(), kept.getValue(), writeTo.getValue()));
            show();
            note.say("Đã lưu quy định.");
        });
    }
}
