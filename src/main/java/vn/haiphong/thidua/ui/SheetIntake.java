package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Takes in a list from a spreadsheet: template to fill, file dropped here, preview with each bad cell and its reason,
 * the word to take in what is right, and taking all of it back later.
 */
public class SheetIntake extends Div {

    private static final int MEGABYTES = 10;
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SheetDoor door;
    private final Runnable changed;
    private final StepNote note = new StepNote();
    private final Div preview = new Div();
    private final SheetPastList past;

    /** @param changed is run after rows came or went */
    public SheetIntake(SheetDoor door, Runnable changed) {
        this.door = door;
        this.changed = changed;
        this.past = new SheetPastList(door, this::takeBack);
        addClassName("sheet-intake");
        add(new H2("Nhập từ tệp Excel"), note, past);
        // Who may not take in now still sees what came in before.
        note.guard(() -> {
            addComponentAtIndex(1, steps(door.templateName()));
            addComponentAtIndex(3, preview);
        });
    }

    private OrderedList steps(String templateName) {
        var fill =
                new ListItem(new Text("Tải tệp mẫu, điền danh sách vào trang tính đầu tiên: "), template(templateName));
        var send = new ListItem(
                new Span("Gửi tệp đã điền. Chưa dòng nào được ghi cho đến khi bạn xem và đồng ý."), upload());
        return new OrderedList(fill, send);
    }

    private Anchor template(String name) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = bytes();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, MEDIA_TYPE, bytes.length);
                }),
                name);
        link.getElement().setAttribute("download", name);
        return link;
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            door.template(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> {
            upload.clearFileList();
            read(about.fileName(), new ByteArrayInputStream(bytes));
        }));
        upload.setAcceptedFileTypes(".xlsx", ".xls", MEDIA_TYPE);
        upload.setMaxFileSize(MEGABYTES * 1024 * 1024);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button("Chọn tệp Excel (.xlsx)"));
        upload.setDropLabel(new Span("hoặc kéo tệp vào đây, nhiều nhất " + MEGABYTES + " MB"));
        upload.addFileRejectedListener(event -> note.fail("Lỗi: tệp “" + event.getFileName()
                + "” không phải tệp Excel hoặc lớn hơn " + MEGABYTES + " MB. Hãy lưu dạng .xlsx rồi gửi lại."));
        return upload;
    }

    /** What dropping a file does. */
    void read(String fileName, InputStream bytes) {
        preview.removeAll();
        note.guard(() -> preview.add(new SheetPreviewPanel(door.read(fileName, bytes), this::takeIn, this::forget)));
    }

    private void takeIn(SheetPreview shown) {
        if (note.guard(() -> after(shown.takeIn()))) preview.removeAll();
    }

    private void takeBack(SheetPast gone) {
        note.guard(() -> after(door.takeBack(gone.id())));
    }

    private void after(String words) {
        note.say(words);
        past.show(1);
        changed.run();
    }

    private void forget() {
        preview.removeAll();
        note.say("Chưa nhập dòng nào. Hãy sửa tệp rồi gửi lại.");
    }
}
