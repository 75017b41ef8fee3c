package vn.haiphong.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

class CampaignFileTest {

    @Test
    void theShippedPlanSaysWhatPlan237Says() {
        var campaign = new CampaignFile(unit -> true, CampaignSamples::shipped)
                .read("ix.json", CampaignSamples.shipped("campaigns/ix.json"));

        assertThat(campaign.plan().number()).isEqualTo("237/KH-UBND");
        assertThat(campaign.plan().issued()).isEqualTo(LocalDate.of(2019, 7, 24));
        assertThat(campaign.bases()).extracting(Campaign.Basis::ref).containsExactly("H1", "H2", "H3");
        assertThat(campaign.movements())
                .extracting(Campaign.Movement::slug)
                .containsExactly(
                        "nong-thon-moi",
                        "doanh-nghiep-hoi-nhap",
                        "vi-nguoi-ngheo",
                        "van-hoa-cong-so",
                        "tang-thu-ngan-sach");
        assertThat(campaign.stages())
                .extracting(Campaign.Stage::clause, Campaign.Stage::level, Campaign.Stage::until)
                .containsExactly(
                        tuple("II.3a", UnitLevel.GRASSROOTS, LocalDate.of(2020, 3, 31)),
                        tuple("II.3b", UnitLevel.UPPER, LocalDate.of(2020, 6, 30)),
                        tuple("II.3c", UnitLevel.CITY, LocalDate.of(2020, 9, 30)));
        assertThat(campaign.pilots())
                .extracting(Campaign.Pilot::unit)
                .containsExactly(new UnitId("HP-SYT"), new UnitId("303"));
        assertThat(campaign.deadlines())
                .extracting(Campaign.Deadline::clause, Campaign.Deadline::due)
                .containsExactly(
                        tuple("III.2c1", LocalDate.of(2019, 10, 30)),
                        tuple("III.2c2", LocalDate.of(2019, 10, 30)),
                        tuple("III.2b", LocalDate.of(2019, 11, 30)),
                        tuple("III.2d1", LocalDate.of(2020, 7, 3)),
                        tuple("III.2d2", LocalDate.of(2020, 7, 3)));
        assertThat(campaign.titles()).hasSize(68);
    }

    @Test
    void theMovementNamesStandInThePlanWordForWord() {
        var campaign = new CampaignFile(unit -> true, CampaignSamples::shipped)
                .read("ix.json", CampaignSamples.shipped("campaigns/ix.json"));

        var words = campaign.movementClauses().getFirst().text();

        assertThat(campaign.movements()).allMatch(movement -> words.contains("“" + movement.label() + "”"));
    }

    @Test
    void everyReferenceOfTheShippedPlanLeadsToItsWords() {
        var campaign = new CampaignFile(unit -> true, CampaignSamples::shipped)
                .read("ix.json", CampaignSamples.shipped("campaigns/ix.json"));

        assertThat(campaign.deadlines()).allMatch(deadline -> hasWords(campaign, deadline.clause()));
        assertThat(campaign.stages()).allMatch(stage -> hasWords(campaign, stage.clause()));
        assertThat(campaign.pilots()).allMatch(pilot -> hasWords(campaign, pilot.clause()));
        assertThat(campaign.duties()).allMatch(duty -> hasWords(campaign, duty.clause()));
        assertThat(campaign.movements()).allMatch(movement -> hasWords(campaign, movement.clause()));
        assertThat(campaign.bases())
                .flatExtracting(Campaign.Basis::citedBy)
                .allMatch(clause -> hasWords(campaign, (String) clause));
        assertThat(campaign.clause("III.2b").orElseThrow().text()).endsWith("chậm nhất ngày 30/11/2019.");
        assertThat(campaign.clause("III.2c2").orElseThrow().text()).contains("đăng ký lịch với thành phố");
        assertThat(campaign.clause("IV")).isEmpty();
        assertThat(campaign.recipients()).extracting(Campaign.Recipient::ref).contains("N.1", "N.6");
    }

    private static boolean hasWords(Campaign campaign, String clause) {
        return campaign.clause(clause).filter(found -> !found.text().isEmpty()).isPresent();
    }

    @Test
    void theSmallestFileIsRead() {
        var campaign = CampaignSamples.reader().read("x.json", CampaignSamples.SMALL);

        assertThat(campaign.id()).isEqualTo(new CampaignId("x"));
        assertThat(campaign.titles()).extracting(Campaign.Title::code).containsExactly("LDTT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "number": "1/KH-UBND"       | "numer": "1/KH-UBND"          | plan.number          | thiếu
            "name": "Đại hội lần thứ X" | "name": " "                   | name                 | để trống
            "name": "Đại hội lần thứ X" | "name": 10                    | name                 | phải là chữ
            "id": "x"                   | "id": "Lần X"                 | id                   | chữ thường không dấu
            2024-07-01                  | 01/07/2024                    | plan.issued          | không phải là ngày
            "from": "2025-01-01"        | "from": "2026-01-01"          | stages[0].until      | sớm hơn ngày bắt đầu
            "level": "GRASSROOTS"       | "level": "VILLAGE"            | stages[0].level      | “VILLAGE” không có trong
            "nong-thon-moi"             | "Nông thôn"                   | movements[0].slug    | chữ thường không dấu
            "clause": "III.2b", "due"   | "clause": "mục 2", "due"      | deadlines[0].clause  | không phải số điều khoản
            "level": "UPPER", "toWhom"  | "toWhom"                      | deadlines[0]         | cần đúng một trong hai
            "unit": "303", "window"     | "unit": "999", "window"       | pilots[0].unit       | không có đơn vị mang mã “999”
            "deadline": "ke-hoach"      | "deadline": "khac"            | documents[0].deadline| không có thời hạn nào mang mã “khac”
            "titles": "titles.csv"      | "titles": "khac.csv"          | titles               | không tìm thấy tệp “khac.csv”
            """)
    void aBrokenFileIsRefusedWithFileFieldAndReason(String right, String wrong, String field, String reason) {
        var broken = CampaignSamples.SMALL.replaceFirst(Pattern.quote(right), wrong);
        assertThat(broken).isNotEqualTo(CampaignSamples.SMALL);

        assertThatThrownBy(() -> CampaignSamples.reader().read("x.json", broken))
                .isInstanceOf(CampaignFileRefused.class)
                .hasMessageStartingWith("Tệp x.json, trường “" + field + "”: ")
                .hasMessageContaining(reason);
    }

    @Test
    void aFileThatIsNotJsonIsRefusedWithThePlace() {
        assertThatThrownBy(() -> CampaignSamples.reader().read("x.json", "{\n  \"id\": x }"))
                .hasMessageStartingWith("Tệp x.json: không phải JSON đúng quy cách, dòng 2");
        assertThatThrownBy(() -> CampaignSamples.reader().read("x.json", "[]"))
                .hasMessage("Tệp x.json: phải là một đối tượng { … }");
    }

    @Test
    void aDoubledMovementIsRefused() {
        var movement = CampaignSamples.SMALL.substring(
                CampaignSamples.SMALL.indexOf("{ \"slug\""), CampaignSamples.SMALL.indexOf("} ],\n  \"clauses") + 1);
        var doubled = CampaignSamples.SMALL.replace(movement, movement + ", " + movement);

        assertThatThrownBy(() -> CampaignSamples.reader().read("x.json", doubled))
                .hasMessage("Tệp x.json, trường “movements[1].slug”: lặp lại “nong-thon-moi”");
    }

    @Test
    void aTitleOfAnUnknownLevelIsRefused() {
        assertThatThrownBy(() -> TitleFile.read("titles.csv", CampaignSamples.TITLES.replace("co_so", "lang")))
                .hasMessage("Tệp titles.csv, trường “LDTT.level”: không rõ “lang”");
    }
}
