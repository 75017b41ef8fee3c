package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import vn.haiphong.thidua.delegate.DelegateDesk;
import vn.haiphong.thidua.delegate.DelegateRow;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.subject.SubjectPaths;
import vn.haiphong.thidua.ui.StepNote;

/** Summary and consent of one delegate; whoever saves second sees what was saved and decides. */
class DescribeDialog extends Dialog {

    private final DelegateDesk desk;
    private final Supplier<DelegateRow> fresh;
    private final Runnable done;
    private final SummaryFields fields = new SummaryFields();
    private final Div saved = new Div();
    private final StepNote note = new StepNote() {
        @Override
        protected void meanwhile(EditedMeanwhile meanwhile) {
            showSaved(meanwhile);
        }
    };
    private DelegateRow row;

    /** @param fresh how the delegate is kept now */
    DescribeDialog(DelegateDesk desk, DelegateRow row, Supplier<DelegateRow> fresh, Runnable done) {
        this.desk = desk;
        this.row = row;
        this.fresh = fresh;
        this.done = done;
        setHeaderTitle(row.name());
        setCloseOnOutsideClick(false);
        setWidth("44rem");
        setMaxWidth("100%");
        fields.read(row.summary(), row.consented());
        var record = new Anchor(SubjectPaths.subject(row.subject()), "Sửa hồ sơ (năm sinh, dân tộc, chức vụ…)");
        var save = new Button("Lưu", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(note, saved, fields, new Paragraph(record));
        getFooter().add(new Button("Thôi", click -> close()), save);
    }

    private void save() {
        if (note.guard(() -> desk.edit(row.id(), row.version(), fields.text(), fields.consent()))) {
            close();
            done.run();
        }
    }

    private void showSaved(EditedMeanwhile meanwhile) {
        row = fresh.get();
        saved.removeAll();
        saved.addClassNames("note", "late");
        saved.add(
                new Paragraph(meanwhile.by() + " đã lưu lúc " + PortalTime.moment(meanwhile.at())
                        + "; chưa ghi đè gì. Bản đã lưu:"),
                new Paragraph(row.summary().isEmpty() ? "(chưa có tóm tắt)" : row.summary()),
                new Paragraph(row.consented() ? "Đã ghi đại biểu đồng ý." : "Chưa ghi đại biểu đồng ý."),
                new Button("Lấy bản đã lưu", click -> {
                    fields.read(row.summary(), row.consented());
                    saved.removeAll();
                    saved.setClassName("");
                }),
                new Paragraph("Bấm “Lưu” để dùng bản của bạn ở dưới."));
    }
}
