package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.promulgation.DraftDetails;
import vn.haiphong.thidua.promulgation.DraftDetails.Step;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.ui.DocumentUpload;

/** The files of a draft: to save, and for its writers to add and take away. */
class DraftFiles extends Div {

    private final Consumer<DocumentId> detach;
    private final UnorderedList list = new UnorderedList();
    private final DocumentUpload upload;

    DraftFiles(BiConsumer<InputStream, String> attach, Consumer<DocumentId> detach, Consumer<String> refused) {
        this.detach = detach;
        // It stays in its place as long as the page is open: a file chosen in one that is gone is answered with 403.
        this.upload = new DocumentUpload(attach, refused);
        addClassName("part-of-page");
        add(new H2("Tệp kèm theo"), list, upload);
    }

    void show(DraftDetails draft) {
        var edits = draft.steps().contains(Step.EDIT);
        setVisible(edits || !draft.files().isEmpty());
        upload.setVisible(edits);
        list.removeAll();
        list.setVisible(!draft.files().isEmpty());
        draft.files().forEach(file -> list.add(item(draft, file, edits)));
    }

    private ListItem item(DraftDetails draft, Document file, boolean edits) {
        var link = new Anchor(PromulgationPaths.file(draft.id(), file.id()), file.name());
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
