package vn.haiphong.thidua.gallery;

import java.util.Arrays;
import java.util.Optional;

/** Where the working copy of a story stands; what readers see is the published copy beside it. */
public enum StoryStatus {
    DRAFT("ban-nhap", "Bản nháp"),
    SUBMITTED("cho-duyet", "Chờ duyệt"),
    PUBLISHED("da-xuat-ban", "Đã xuất bản"),
    WITHDRAWN("da-go", "Đã gỡ");

    private final String word;
    private final String label;

    StoryStatus(String word, String label) {
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

    public static Optional<StoryStatus> ofWord(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findAny();
    }
}
