package vn.haiphong.thidua.file;

import vn.haiphong.thidua.shared.StepRefused;

/** An upload that is no picture the portal can keep; the message says what to do. */
public class PictureRefused extends StepRefused {

    PictureRefused(String message) {
        super(message);
    }

    static PictureRefused damaged() {
        return new PictureRefused(
                "Ảnh bị hỏng hoặc tải lên chưa hết. Hãy mở ảnh trên máy để kiểm tra, lưu lại thành tệp"
                        + " JPEG rồi tải lên lần nữa.");
    }
}
