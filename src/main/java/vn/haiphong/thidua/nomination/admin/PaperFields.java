package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.nomination.DossierPaperForm;
import vn.haiphong.thidua.nomination.PaperKind;
import vn.haiphong.thidua.ui.DayField;
import vn.haiphong.thidua.ui.DocumentUpload;

/** What is written about a paper; choosing a file adds it at once, else the button does. */
class PaperFields extends Div {

    private final Select<PaperKind> kind = new Select<>();
    private final TextField number = new TextField("Số, ký hiệu");
    private final TextField issuer = new TextField("Cơ quan ban hành, xác nhận");
    private final DayField issued = new DayField("Ngày ký");
    private final DayField expires = new DayField("Ngày hết hạn");

    PaperFields(Consumer<DossierPaperForm> add, Consumer<String> refused) {
        addClassName("plan-form");
        kind.setLabel("Loại giấy tờ");
        kind.setItems(PaperKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : one.label());
        kind.setValue(PaperKind.REPORT);
        kind.addValueChangeListener(change -> adapt());
        number.setMaxLength(80);
        issuer.setMaxLength(200);
        // It stays in its place as long as the page is open: a file chosen in one that is gone is answered with 403.
        var upload = new DocumentUpload((bytes, name) -> add.accept(form(bytes, name)), refused);
        var without = new Button("Thêm không kèm tệp", click -> add.accept(form(null, "")));
        add(
                kind,
                pair(number, issuer),
                pair(issued, expires),
                new Paragraph("Ghi các ô trên trước, rồi chọn tệp: tệp được thêm vào hồ sơ ngay khi tải lên xong."),
                upload,
                without);
        adapt();
    }

    void clear() {
        number.clear();
        issuer.clear();
        issued.clear();
        expires.clear();
    }

    private void adapt() {
        expires.setVisible(kind.getValue() != null && kind.getValue().isConfirmation());
    }

    private DossierPaperForm form(@Nullable InputStream file, String name) {
        return new DossierPaperForm(
                kind.getValue(),
                number.getValue(),
                issuer.getValue(),
                issued.getValue(),
                expires.getValue(),
                file,
                name);
    }

    private static Div pair(Component one, Component two) {
        var pair = new Div(one, two);
        pair.addClassName("pair");
        return pair;
    }
}
