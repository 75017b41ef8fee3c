package vn.haiphong.thidua.file;

import vn.haiphong.thidua.shared.StepRefused;

/** An upload that is no document the house takes in; the message says what to do. */
public class DocumentRefused extends StepRefused {

    DocumentRefused(String message) {
        super(message);
    }

    static DocumentRefused damaged() {
        return new DocumentRefused(
                "Tệp bị hỏng hoặc tải lên chưa hết. Hãy mở tệp trên máy để kiểm tra, lưu lại rồi tải lên lần nữa.");
    }
}
