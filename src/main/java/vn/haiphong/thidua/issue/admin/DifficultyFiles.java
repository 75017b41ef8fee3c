package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.haiphong.thidua.issue.DifficultyDetails;
import vn.haiphong.thidua.issue.DifficultyStep;
import vn.haiphong.thidua.issue.IssuePaths;

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
        if (adds) add(upload(attach, refused));
    }

    private static Upload upload(BiConsumer<InputStream, String> attach, Consumer<String> refused) {
        var upload = new Upload(UploadHandler.inMemory(
                (about, bytes) -> attach.accept(new ByteArrayInputStream(bytes), about.fileName())));
        upload.setMaxFileSize(20 * 1024 * 1024);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button("Chọn tệp PDF, DOCX, XLSX hoặc ảnh"));
        upload.setDropLabel(new Span("hoặc kéo tệp vào đây, nhiều nhất 20 MB"));
        upload.addFileRejectedListener(event -> refused.accept("Lỗi: tệp “" + event.getFileName()
                + "” lớn hơn 20 MB. Hãy giảm dung lượng hoặc tách thành nhiều tệp."));
        return upload;
    }
}
