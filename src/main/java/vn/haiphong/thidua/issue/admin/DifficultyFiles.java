package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.haiphong.thidua.issue.DifficultyDetails;
import vn.haiphong.thidua.issue.DifficultyStep;
import vn.haiphong.thidua.issue.IssuePaths;
import vn.haiphong.thidua.ui.DocumentUpload;

/** The files of a difficulty: to save, and to add while it is open. */
class DifficultyFiles extends Div {

    private final UnorderedList list = new UnorderedList();
    private final DocumentUpload upload;

    DifficultyFiles(BiConsumer<InputStream, String> attach, Consumer<String> refused) {
        // It stays in its place as long as the page is open: a file chosen in one that is gone is answered with 403.
        upload = new DocumentUpload(attach, refused);
        add(new H2("Tệp đính kèm"), list, upload);
    }

    void show(DifficultyDetails details) {
        var adds = details.steps().contains(DifficultyStep.ATTACH);
        setVisible(adds || !details.files().isEmpty());
        upload.setVisible(adds);
        list.removeAll();
        list.setVisible(!details.files().isEmpty());
        for (var file : details.files()) {
            var document = file.document();
            var link = new Anchor(IssuePaths.file(details.id(), document.id()), document.name());
            link.setRouterIgnore(true);
            list.add(new ListItem(link, new Span(" (" + document.size() + "), " + file.by())));
        }
    }
}
