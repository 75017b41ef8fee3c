package vn.haiphong.thidua.promulgation;

import java.util.Arrays;
import java.util.Optional;

/** Where a document stands. */
public enum DraftStatus {
    DRAFT("dang-soan", "Đang soạn"),
    SUBMITTED("cho-duyet", "Chờ ký duyệt"),
    RETURNED("tra-lai", "Trả lại"),
    SIGNED_OFF("da-duyet", "Đã ký duyệt"),
    ISSUED("da-ban-hanh", "Đã ban hành");

    private final String word;
    private final String label;

    DraftStatus(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    public static Optional<DraftStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
