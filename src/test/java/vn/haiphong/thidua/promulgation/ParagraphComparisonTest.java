package vn.haiphong.thidua.promulgation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.promulgation.ParagraphChange.Kind.ADDED;
import static vn.haiphong.thidua.promulgation.ParagraphChange.Kind.CHANGED;
import static vn.haiphong.thidua.promulgation.ParagraphChange.Kind.REMOVED;
import static vn.haiphong.thidua.promulgation.ParagraphChange.Kind.SAME;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphComparisonTest {

    @Test
    void aParagraphIsSameChangedAddedOrRemoved() {
        var before = List.of("Mở đầu", "Mục đích", "Hạn 30/11", "Bỏ đi", "Kết thúc");
        var after = List.of("Mở đầu", "Mục đích", "Hạn 15/12", "Kết thúc", "Thêm vào");

        assertThat(ParagraphComparison.of(before, after))
                .containsExactly(
                        new ParagraphChange(SAME, "Mở đầu", "Mở đầu"),
                        new ParagraphChange(SAME, "Mục đích", "Mục đích"),
                        new ParagraphChange(CHANGED, "Hạn 30/11", "Hạn 15/12"),
                        new ParagraphChange(REMOVED, "Bỏ đi", ""),
                        new ParagraphChange(SAME, "Kết thúc", "Kết thúc"),
                        new ParagraphChange(ADDED, "", "Thêm vào"));
    }

    @Test
    void aTextAgainstNothingIsAllNewOrAllGone() {
        assertThat(ParagraphComparison.of(List.of(), List.of("a", "b")))
                .extracting(ParagraphChange::kind)
                .containsExactly(ADDED, ADDED);
        assertThat(ParagraphComparison.of(List.of("a", "b"), List.of()))
                .extracting(ParagraphChange::kind)
                .containsExactly(REMOVED, REMOVED);
        assertThat(ParagraphComparison.of(List.of("a"), List.of("a")))
                .extracting(ParagraphChange::kind)
                .containsExactly(SAME);
    }
}
