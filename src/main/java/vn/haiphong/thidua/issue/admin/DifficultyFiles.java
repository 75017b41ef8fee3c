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

    DifficultyFiles(DifficultyDetails details, BiConsumer<InputStream, String> attach, Consumer<String> refused) {
        var adds = details.steps().contains(DifficultyStep.ATTACH);
        if (details.files().isEmpty() && !adds) return;
        add(new H2("Tệp đính kèm"));
        var list = new UnorderedList();
        for (var file : details.files()) {
            var document = file.document();
            var link = new Anchor(IssuePaths.file(details.id(), document.id()), document.name());
            link.setRouterIgnore(true);
            list.add(new ListItem(link, new Span(" (" + document.size() + "), " + file.by())));
        }
        if (!details.files().isEmpty()) add(list);
        if (adds) add(new DocumentUpload(attach, refused));
    }
}
