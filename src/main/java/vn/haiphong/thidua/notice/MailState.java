package vn.haiphong.thidua.notice;

import java.util.Optional;

/** How far a mail in the outbox is. */
public enum MailState {
    HELD("cho-duyet", "Chờ duyệt"),
    READY("cho-gui", "Chờ gửi"),
    SENDING("dang-gui", "Đang gửi"),
    SENT("da-gui", "Đã gửi"),
    FAILED("se-thu-lai", "Lỗi, sẽ thử lại"),
    GIVEN_UP("khong-gui-duoc", "Không gửi được"),
    /** Handed to the mail server without an answer: only a person can say whether to send it again. */
    UNCLEAR("chua-ro", "Chưa rõ đã gửi chưa"),
    CANCELLED("da-huy", "Đã hủy");

    private final String word;
    private final String label;

    MailState(String word, String label) {
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

    public static Optional<MailState> ofWord(String word) {
        for (var state : values()) if (state.word.equals(word)) return Optional.of(state);
        return Optional.empty();
    }
}
