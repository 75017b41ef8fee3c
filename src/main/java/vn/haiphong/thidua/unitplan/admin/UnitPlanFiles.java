package vn.haiphong.thidua.unitplan.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.ui.DocumentUpload;
import vn.haiphong.thidua.unitplan.UnitPlanPaths;

/** The files of a plan: to save, and for its writers to add and take away. */
class UnitPlanFiles extends Div {

    private final Consumer<DocumentId> detach;
    private final UnorderedList list = new UnorderedList();
    private final DocumentUpload upload;

    UnitPlanFiles(BiConsumer<InputStream, String> attach, Consumer<DocumentId> detach, Consumer<String> refused) {
        this.detach = detach;
        // It stays in its place as long as the page is open: a file chosen in one that is gone is answered with 403.
        this.upload = new DocumentUpload(attach, refused);
        add(new H2("Tệp đính kèm"), list, upload);
    }

    void show(UnitId unit, List<Document> files, boolean edits) {
        setVisible(edits || !files.isEmpty());
        upload.setVisible(edits);
        list.removeAll();
        list.setVisible(!files.isEmpty());
        files.forEach(file -> list.add(item(unit, file, edits)));
    }

    private ListItem item(UnitId unit, Document file, boolean edits) {
        var link = new Anchor(UnitPlanPaths.file(unit, file.id()), file.name());
        link.setRouterIgnore(true);
        var item = new ListItem(link, new Span(" (" + file.size() + ") "));
        if (edits) {
            var away = new Button("Bỏ", click -> detach.accept(file.id()));
            away.setAriaLabel("Bỏ tệp " + file.name());
            item.add(away);
        }
        return item;
    }
}
