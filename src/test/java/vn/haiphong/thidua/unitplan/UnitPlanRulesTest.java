package vn.haiphong.thidua.unitplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitPlanRulesTest {

    @Test
    void aCompletePlanMayBeHandedIn() {
        assertThat(UnitPlanRules.ofSubmission(UnitPlanSamples.complete())).isEmpty();
    }

    @Test
    void anEmptyPlanMayBeKeptButNotHandedIn() {
        assertThat(UnitPlanRules.ofDraft(UnitPlanContent.empty())).isEmpty();
        assertThat(UnitPlanRules.ofSubmission(UnitPlanContent.empty()))
                .extracting(UnitPlanRefused.Fault::field)
                .containsExactly(
                        "number",
                        "issued",
                        "form",
                        "staff",
                        "from",
                        "until",
                        "venue",
                        "scale",
                        "steering",
                        "cost",
                        "I",
                        "II.1",
                        "II.2",
                        "II.3",
                        "III.2a",
                        "contactName",
                        "contactPhone");
    }

    @Test
    void nonsenseIsNotEvenKept() {
        var wrong = new UnitPlanContent(
                "x".repeat(81),
                null,
                null,
                0,
                LocalDate.of(2020, 5, 2),
                LocalDate.of(2020, 5, 1),
                "",
                -1,
                "",
                -5L,
                Map.of("IX", "?"),
                "",
                "gọi sau",
                "khong-phai-thu",
                List.of());

        assertThat(UnitPlanRules.ofDraft(wrong))
                .extracting(UnitPlanRefused.Fault::field)
                .containsExactlyInAnyOrder(
                        "number", "IX", "until", "staff", "scale", "cost", "contactPhone", "contactMail");
    }

    @Test
    void textsAreKeptCleanAndEmptyPartsAreDropped() {
        var typed = new UnitPlanContent(
                "  12/KH-UBND ",
                null,
                null,
                null,
                null,
                null,
                " a  b ",
                null,
                " c\n",
                null,
                Map.of("I", " ", "II.1", " d "),
                "",
                "",
                "",
                List.of());

        var clean = UnitPlanRules.clean(typed);

        assertThat(clean.number()).isEqualTo("12/KH-UBND");
        assertThat(clean.venue()).isEqualTo("a b");
        assertThat(clean.parts()).isEqualTo(Map.of("II.1", "d"));
    }
}
