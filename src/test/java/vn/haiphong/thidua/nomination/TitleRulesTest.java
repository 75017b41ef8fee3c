package vn.haiphong.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.ballot.Denominator;
import vn.haiphong.thidua.ballot.Threshold;
import vn.haiphong.thidua.nomination.TitleRule.Trust;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.CsvTable;

class TitleRulesTest {

    private final TitleRules rules = new TitleRules();

    @Test
    void theFourTitlesOfTheDecreeNeedNinetyPercentOfAllMembersBySecretBallot() {
        for (var title : new String[] {"CSTDTINH", "CSTDTQ", "AHLD", "AHLLVT"}) {
            var rule = rules.of(title);
            assertThat(rule.threshold()).isEqualTo(new Threshold(90, Denominator.ALL_MEMBERS));
            assertThat(rule.secret()).isTrue();
            assertThat(rule.voteGround().words()).isEqualTo("NĐ 91/2017/NĐ-CP Điều 45 khoản 8");
            assertThat(rule.voteGround().trust()).isEqualTo(Trust.SOURCED);
        }
    }

    @Test
    void whatIsNotCheckedSaysSo() {
        assertThat(rules.of("BKTINH").voteGround().told()).endsWith("(chưa xác minh, cần kiểm tra)");
        assertThat(rules.of("LDTT").voteGround().told()).endsWith("(theo thông lệ, cần kiểm tra)");
        assertThat(rules.of("CSTDTQ").papersGround().told()).isEqualTo("NĐ 91/2017/NĐ-CP Điều 49");
    }

    @Test
    void thePeopleAreAskedForOrdersHonoraryTitlesAndTheNationalEmulationFighter() {
        assertThat(rules.of("HCLD3").opinionDays()).isEqualTo(10);
        assertThat(rules.of("NGND").asksPeople()).isTrue();
        assertThat(rules.of("CSTDTQ").asksPeople()).isTrue();
        assertThat(rules.of("CSTDTINH").asksPeople()).isFalse();
        assertThat(rules.of("BKTINH").asksPeople()).isFalse();
    }

    @Test
    void certificatesOfInitiativesBelongToTheEmulationFighters() {
        assertThat(rules.of("CSTDCS").papers()).contains(PaperKind.INITIATIVE);
        assertThat(rules.of("BKTINH").papers()).doesNotContain(PaperKind.INITIATIVE);
        assertThat(rules.of("HCLD1").papers()).contains(PaperKind.CONCURRENCE);
    }

    @Test
    void everyTitleOfTheCatalogueHasItsRuleAndAnUnknownOneTheGeneralOne() throws IOException {
        try (var stream = getClass().getResourceAsStream("/domain/titles.csv")) {
            var codes = CsvTable.rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(row -> row.get("code"))
                    .collect(Collectors.toSet());
            assertThat(codes)
                    .allSatisfy(code -> assertThat(rules.of(code).title()).isEqualTo(code));
        }
        assertThat(rules.of("KHONG-CO").title()).isEqualTo("*");
        assertThat(rules.of("").days()).containsEntry(UnitLevel.CITY, 25);
    }
}
