package vn.haiphong.thidua.unitplan.admin;

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
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.unitplan.UnitPlanPaths;

/** The files of a plan: to save, and for its writers to add and take away. */
class UnitPlanFiles extends Div {

    UnitPlanFiles(
            UnitId unit,
            List<Document> files,
            boolean edits,
            BiConsumer<InputStream, String> attach,
            Consumer<DocumentId> detach,
            Consumer<String> refused) {
        if (files.isEmpty() && !edits) return;
        add(new H2("Tệp đính kèm"));
        var list = new UnorderedList();
        for (var file : files) {
            var link = new Anchor(UnitPlanPaths.file(unit, file.id()), file.name());
            link.setRouterIgnore(true);
            var item = new ListItem(link, new Span(" (" + file.size() + ") "));
            if (edits) {
                var away = new Button("Bỏ", click -> detach.accept(file.id()));
                away.setAriaLabel("Bỏ tệp " + file.name());
                item.add(away);
            }
            list.add(item);
        }
        if (!files.isEmpty()) add(list);
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
