package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one document after the other; after each, kept or refused, the next can be chosen at once. */
public class DocumentUpload extends Upload {

    private static final int MEGABYTES = 20;

    /**
     * @param attach what is done with the bytes and the name of the file
     * @param refused shows why a file was not even sent
     */
    public DocumentUpload(BiConsumer<InputStream, String> attach, Consumer<String> refused) {
        setUploadHandler(UploadHandler.inMemory((about, bytes) -> {
            clearFileList();
            attach.accept(new ByteArrayInputStream(bytes), about.fileName());
        }));
        setMaxFileSize(MEGABYTES * 1024 * 1024);
        setMaxFiles(1);
        setUploadButton(new Button("Chọn tệp PDF, DOCX, XLSX hoặc ảnh"));
        setDropLabel(new Span("hoặc kéo tệp vào đây, nhiều nhất " + MEGABYTES + " MB"));
        addFileRejectedListener(event -> refused.accept("Lỗi: tệp “" + event.getFileName() + "” lớn hơn " + MEGABYTES
                + " MB. Hãy giảm dung lượng hoặc tách thành nhiều tệp."));
    }
}
