package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import vn.haiphong.thidua.conference.Approval;
import vn.haiphong.thidua.conference.ApprovedPart;
import vn.haiphong.thidua.conference.ConferenceDraft;
import vn.haiphong.thidua.conference.PilotApprovals;
import vn.haiphong.thidua.ui.DayField;

/** For the Board: records what the Council approved of a pilot, or gives the dossier back. */
class ApprovalPanel extends Div {

    /** Runs a step of the page and says what came of it. */
    interface Stepping {
        /** @param what takes the conference as it is kept by then */
        void step(UnaryOperator<ConferenceDraft> what, String done);
    }

    ApprovalPanel(ConferenceDraft draft, PilotApprovals approvals, Stepping stepping) {
        addClassNames("composer", "part-of-page");
        var part = new ComboBox<ApprovedPart>("Phần được duyệt");
        var number = new TextField("Số, ký hiệu văn bản");
        var signed = new DayField("Ngày ký");
        var signatory = new TextField("Người ký (chức danh)");
        var open = Arrays.stream(ApprovedPart.values())
                .filter(one -> draft.approvals().stream().map(Approval::part).noneMatch(one::equals))
                .toList();
        add(new H2("Hội đồng duyệt hồ sơ"));
        if (!open.isEmpty()) {
            part.setItems(open);
            part.setItemLabelGenerator(ApprovedPart::label);
            part.setValue(open.getFirst());
            number.setMaxLength(80);
            signatory.setMaxLength(120);
            var record = new Button(
                    "Ghi phê duyệt",
                    click -> stepping.step(
                            now -> approvals.approve(
                                    now.unit(),
                                    now.version(),
                                    part.getValue() == null ? open.getFirst() : part.getValue(),
                                    number.getValue(),
                                    signed.getValue(),
                                    signatory.getValue()),
                            "Đã ghi phê duyệt."));
            var fields = new Div(part, number, signed, signatory);
            fields.addClassNames("bar-row", "desk-filters");
            var example = new Paragraph("Ví dụ: 15/TB-HĐTĐKT ngày 28/10/2019, Phó Chủ tịch Hội đồng ký.");
            example.addClassNames("small", "dim");
            add(example, fields, record);
        } else {
            add(new Paragraph("Đã duyệt cả ba phần."));
        }
        var reason = new TextArea("Nội dung cần sửa (khi trả lại hồ sơ)");
        reason.setMaxLength(1000);
        reason.setWidthFull();
        var back = new Button(
                "Trả lại hồ sơ",
                click -> stepping.step(
                        now -> approvals.sendBack(now.unit(), now.version(), reason.getValue()),
                        "Đã trả lại hồ sơ; các phê duyệt đã ghi không còn hiệu lực."));
        add(reason, back);
    }
}
