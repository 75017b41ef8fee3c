package vn.haiphong.thidua.protagonist;

import java.util.Arrays;
import java.util.Optional;

/** What somebody says about the own story. */
public enum StoryWord {
    AGREES("dong-y", "Đồng ý đăng chuyện"),
    CORRECTS("sua", "Đề nghị sửa trước khi đăng"),
    OBJECTS("khong", "Không đồng ý đăng");

    private final String word;
    private final String label;

    StoryWord(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As it stands in forms. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    static Optional<StoryWord> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
