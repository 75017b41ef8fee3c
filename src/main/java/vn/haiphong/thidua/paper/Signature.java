package vn.haiphong.thidua.paper;

import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * Who signs, in whose stead.
 *
 * @param instead the words behind {@code TM.}, {@code KT.} and so on; empty when the head signs in the own name
 * @param position of who signs
 * @param name without degrees and honours, as NĐ 30/2020/NĐ-CP wants it; empty leaves room for it
 */
public record Signature(Right right, String instead, String position, String name) {

    /** By what right somebody signs. */
    public enum Right {
        OWN("", "Thủ trưởng ký"),
        COLLECTIVE("TM. ", "Thay mặt tập thể (TM.)"),
        DEPUTY("KT. ", "Ký thay (KT.)"),
        ORDER("TL. ", "Thừa lệnh (TL.)"),
        MANDATE("TUQ. ", "Thừa ủy quyền (TUQ.)"),
        ACTING("Q. ", "Quyền thủ trưởng (Q.)");

        private final String sign;
        private final String label;

        Right(String sign, String label) {
            this.sign = sign;
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Signature {
        name = VietnameseText.line(name);
        if (name.matches("(?iU)(gs|pgs|ts|ths|nsnd|nsưt|ngnd|ngưt)\\b.*")) {
            throw new StepRefused("Không ghi học hàm, học vị hay danh hiệu trước họ tên người ký.");
        }
    }

    /** In one line: {@code TM. Ủy ban nhân dân, Chủ tịch Nguyễn Văn A}. */
    public String words() {
        var before = right == Right.OWN || right == Right.ACTING ? right.sign : right.sign + instead + ", ";
        return (before + position + " " + name).strip();
    }

    /** The lines above the name, in capitals. */
    List<String> lines() {
        var post = PaperWords.capitals(position);
        if (right == Right.OWN) return List.of(post);
        if (right == Right.ACTING) return List.of(right.sign + post);
        return List.of(right.sign + PaperWords.capitals(instead), post);
    }
}
