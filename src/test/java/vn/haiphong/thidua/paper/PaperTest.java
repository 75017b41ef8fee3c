package vn.haiphong.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.shared.StepRefused;

class PaperTest {

    @Test
    void numbersBelowTenAndDaysAndTheFirstTwoMonthsGetAZero() {
        assertThat(PaperWords.number(5, "KH-UBND")).isEqualTo("05/KH-UBND");
        assertThat(PaperWords.number(237, "KH-UBND")).isEqualTo("237/KH-UBND");
        assertThat(PaperWords.day(LocalDate.of(2020, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2020");
        assertThat(PaperWords.day(LocalDate.of(2020, 7, 10))).isEqualTo("ngày 10 tháng 7 năm 2020");
        assertThat(PaperWords.day(LocalDate.of(2020, 11, 9))).isEqualTo("ngày 09 tháng 11 năm 2020");
    }

    @Test
    void withoutNumberAndDayThereIsRoomToWriteThem() {
        assertThat(PaperWords.number(null, "BC-UBND")).isEqualTo("      /BC-UBND");
        assertThat(PaperWords.day(null)).isEqualTo("ngày      tháng      năm");
    }

    @Test
    void theLastWordsOfTheBodyCarryTheEndMark() {
        assertThat(closed(PaperBlock.text("Một."), PaperBlock.text("Hai. ")))
                .containsExactly(PaperBlock.text("Một."), PaperBlock.text("Hai./."));
        assertThat(closed(new PaperBlock.Items(List.of("một;", "hai;"))))
                .containsExactly(new PaperBlock.Items(List.of("một;", "hai./.")));
        assertThat(closed(new PaperBlock.Heading(2, "I"))).last().isEqualTo(PaperBlock.text("./."));
        assertThat(closed()).containsExactly(PaperBlock.text("./."));
    }

    @Test
    void whoSignsInWhoseSteadIsSaidInCapitals() {
        assertThat(new Signature(Signature.Right.COLLECTIVE, "Ủy ban nhân dân", "Chủ tịch", "Trần Văn A").lines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(new Signature(Signature.Right.DEPUTY, "Giám đốc", "Phó Giám đốc", "").lines())
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(new Signature(Signature.Right.ACTING, "", "Trưởng Ban", "").lines())
                .containsExactly("Q. TRƯỞNG BAN");
        assertThat(new Signature(Signature.Right.OWN, "", "Giám đốc", "").lines())
                .containsExactly("GIÁM ĐỐC");
    }

    @Test
    void noDegreeStandsBeforeTheNameOfWhoSigns() {
        for (var name : List.of("TS. Trần Văn A", "PGS.TS Trần Văn A", "ths Trần Văn A", "NSƯT Trần Văn A")) {
            assertThatThrownBy(() -> new Signature(Signature.Right.OWN, "", "Giám đốc", name))
                    .isInstanceOf(StepRefused.class);
        }
        assertThat(new Signature(Signature.Right.OWN, "", "Giám đốc", " Tsằn  Gôn Sen ").name())
                .isEqualTo("Tsằn Gôn Sen");
    }

    @Test
    void eachLineOfRecipientsEndsAsTheRuleSays() {
        assertThat(PaperFoot.lines(List.of("Như trên", "Lưu: VT"))).containsExactly("- Như trên;", "- Lưu: VT.");
    }

    @Test
    void anAnnexNamesItsPaper() {
        assertThat(PaperSamples.letter().reference())
                .isEqualTo(
                        "(Kèm theo Công văn số 05/BTĐKT-NV ngày 05 tháng 02 năm 2020 của Ban Thi đua - Khen thưởng)");
        assertThat(PaperSamples.report().reference()).startsWith("(Kèm theo Báo cáo số 123/BC-BTĐKT ");
    }

    private static List<PaperBlock> closed(PaperBlock... body) {
        var letter = PaperSamples.letter();
        return new Paper(
                        letter.head(),
                        "",
                        null,
                        "",
                        "",
                        List.of(),
                        List.of(body),
                        letter.signature(),
                        List.of(),
                        List.of())
                .closedBody();
    }
}
