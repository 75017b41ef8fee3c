package vn.haiphong.thidua.promulgation;

import java.util.Arrays;
import java.util.Optional;

/** What sort of document is drafted. */
public enum DraftKind {
    PLAN("ke-hoach", "Kế hoạch", "KH-UBND"),
    GUIDE("huong-dan", "Hướng dẫn", "HD-UBND"),
    ANNOUNCEMENT("thong-bao", "Thông báo", "TB-UBND"),
    REPORT("bao-cao", "Báo cáo", "BC-UBND"),
    LETTER("cong-van", "Công văn", "UBND-NC"),
    /** Programme, speeches and other content of the congress: approved, but never issued with a number. */
    CONGRESS("dai-hoi", "Nội dung Đại hội", "");

    private final String word;
    private final String label;
    private final String symbol;

    DraftKind(String word, String label, String symbol) {
        this.word = word;
        this.label = label;
        this.symbol = symbol;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** What usually stands behind its number. */
    public String symbol() {
        return symbol;
    }

    public boolean isIssued() {
        return this != CONGRESS;
    }

    public static Optional<DraftKind> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
