package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import vn.haiphong.thidua.file.Picture;
import vn.haiphong.thidua.file.Pictures;
import vn.haiphong.thidua.shared.StepRefused;

/** Takes one picture after the other; the file room looks at the content, not at the name. */
class PictureUpload extends Upload {

    private static final int MAX_BYTES = 15 * 1024 * 1024;

    private final Pictures pictures;
    private final Consumer<Picture> added;
    private final Consumer<String> refused;

    PictureUpload(Pictures pictures, String button, Consumer<Picture> added, Consumer<String> refused) {
        this.pictures = pictures;
        this.added = added;
        this.refused = refused;
        setUploadHandler(this::take);
        setUploadButton(new Button(button));
        setDropAllowed(false);
        setMaxFileSize(MAX_BYTES);
        setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        setAcceptedFileExtensions(".jpg", ".jpeg", ".png", ".webp");
        setI18n(words());
        addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
        addFailedListener(failed -> refused.accept(
                "Chưa tải lên được “" + failed.getFileName() + "”. Hãy kiểm tra kết nối mạng rồi chọn lại ảnh."));
    }

    /** Runs outside the lock of the session: decoding takes seconds, and the author goes on writing meanwhile. */
    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var bytes = event.getInputStream()) {
            var picture = pictures.add(bytes, event.getFileName());
            ui.access(done(() -> added.accept(picture)));
        } catch (StepRefused refusal) {
            ui.access(done(() -> refused.accept(event.getFileName() + ": " + refusal.getMessage())));
        }
    }

    private Command done(Command what) {
        return () -> {
            clearFileList();
            what.execute();
        };
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles("Đã đủ số ảnh. Hãy bỏ bớt ảnh trước khi thêm.")
                        .setFileIsTooBig(
                                "Tệp lớn hơn 15 MB. Hãy thu nhỏ ảnh (4000 điểm ảnh mỗi chiều là đủ) rồi tải lên lại.")
                        .setIncorrectFileType("Chỉ nhận ảnh JPEG, PNG hoặc WebP. Hãy chọn tệp khác."))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting("Đang kết nối …")
                                .setStalled("Đang chờ mạng …")
                                .setProcessing("Đang xử lý ảnh …")
                                .setHeld("Đang chờ đến lượt"))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("còn khoảng ")
                                .setUnknown("chưa rõ còn bao lâu"))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable("Không kết nối được máy chủ. Hãy thử lại.")
                                .setUnexpectedServerError("Máy chủ chưa nhận được ảnh. Hãy thử lại.")
                                .setForbidden("Bạn không có quyền tải ảnh lên.")));
    }
}
