package vn.haiphong.thidua.nomination;

import java.util.Arrays;

/** The papers a nomination may carry. */
public enum PaperKind {
    PROPOSAL("de_nghi", "Văn bản đề nghị, tờ trình", false),
    REPORT("bao_cao", "Báo cáo thành tích", false),
    MINUTES("bien_ban", "Biên bản bình xét", false),
    INITIATIVE("sang_kien", "Chứng nhận sáng kiến, đề tài", false),
    CONCURRENCE("hiep_y", "Ý kiến hiệp y", false),
    DISCIPLINE("ky_luat", "Xác nhận không bị kỷ luật", true),
    COMPLAINT("khieu_nai", "Xác nhận không có khiếu nại, tố cáo đang giải quyết", true),
    TAX("thue", "Xác nhận nghĩa vụ thuế", true),
    OTHER("khac", "Giấy tờ khác", false);

    private final String word;
    private final String label;
    private final boolean confirmation;

    PaperKind(String word, String label, boolean confirmation) {
        this.word = word;
        this.label = label;
        this.confirmation = confirmation;
    }

    public String label() {
        return label;
    }

    /** Whether it holds only until a day and names who confirms. */
    public boolean isConfirmation() {
        return confirmation;
    }

    static PaperKind ofWord(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Không có loại giấy tờ “" + word + "”"));
    }
}
