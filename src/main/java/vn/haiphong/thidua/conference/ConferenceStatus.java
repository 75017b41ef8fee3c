package vn.haiphong.thidua.conference;

import java.util.Arrays;
import java.util.Optional;

/** Where a conference stands. */
public enum ConferenceStatus {
    PLANNED("du-kien", "Dự kiến"),
    /** Pilots only: the Council approved plan, content and report. */
    APPROVED("da-duyet", "Đã duyệt"),
    HELD("da-to-chuc", "Đã tổ chức"),
    REPORTED("da-bao-cao", "Đã báo cáo kết quả"),
    POSTPONED("hoan", "Hoãn"),
    CANCELLED("huy", "Hủy");

    private final String word;
    private final String label;

    ConferenceStatus(String word, String label) {
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

    boolean isAhead() {
        return this == PLANNED || this == APPROVED;
    }

    boolean isOver() {
        return this == HELD || this == REPORTED;
    }

    public static Optional<ConferenceStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
