package vn.haiphong.thidua.conference.admin;

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
import vn.haiphong.thidua.conference.ConferenceDraft;
import vn.haiphong.thidua.conference.ConferenceDraft.Step;
import vn.haiphong.thidua.conference.ConferencePaths;
import vn.haiphong.thidua.file.DocumentId;

/** The papers of a conference: to save, and for its writers to add and take away. */
class ConferenceFiles extends Div {

    ConferenceFiles(
            ConferenceDraft draft,
            BiConsumer<InputStream, String> attach,
            Consumer<DocumentId> detach,
            Consumer<String> refused) {
        addClassName("part-of-page");
        var edits = draft.steps().contains(Step.EDIT);
        if (draft.files().isEmpty() && !edits) return;
        add(new H2("Tệp đính kèm"));
        var list = new UnorderedList();
        for (var file : draft.files()) {
            var link = new Anchor(ConferencePaths.file(draft.unit(), file.id()), file.name());
            link.setRouterIgnore(true);
            var item = new ListItem(link, new Span(" (" + file.size() + ") "));
            if (edits) {
                var away = new Button("Bỏ", click -> detach.accept(file.id()));
                away.setAriaLabel("Bỏ tệp " + file.name());
                item.add(away);
            }
            list.add(item);
        }
        if (!draft.files().isEmpty()) add(list);
        if (edits) add(upload(attach, refused));
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
