package vn.haiphong.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalHome;
import vn.haiphong.thidua.shared.PortalTime;

@PortalTest
class CampaignsDbTest {

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignLoader loader;

    @Autowired
    CampaignStore store;

    @Autowired
    Units units;

    @Autowired
    PortalHome home;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    @AfterEach
    void onlyTheShippedCampaign() throws IOException {
        try (var files = Files.list(home.folder("campaigns"))) {
            for (var file : files.toList()) Files.delete(file);
        }
        for (var table : List.of("campaign_movement", "campaign_deadline")) {
            sql.update("delete from " + table + " where plan_id <> 'ix'");
        }
        sql.update("delete from campaign_plan where id <> 'ix'");
        loader.load();
    }

    @Test
    void whatIsReadBackIsWhatTheFileSays() {
        var file = new CampaignFile(unit -> true, CampaignSamples::shipped)
                .read("ix.json", CampaignSamples.shipped("campaigns/ix.json"));

        assertThat(campaigns.find(new CampaignId("ix"))).contains(file);
    }

    @Test
    void movementsAreFoundBySlugAndByLabelWithoutMarks() {
        assertThat(campaigns.movement("van-hoa-cong-so").orElseThrow().label())
                .isEqualTo("Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở");
        assertThat(campaigns
                        .movement("phong trao TANG THU ngan sach địa phương")
                        .orElseThrow()
                        .slug())
                .isEqualTo("tang-thu-ngan-sach");
        assertThat(campaigns.movement("phong trào không có")).isEmpty();
        assertThat(campaigns.movement("")).isEmpty();
    }

    @Test
    void titlesAreFoundByCode() {
        var title = campaigns.title("CSTDTINH").orElseThrow();

        assertThat(title.name()).isEqualTo("Chiến sĩ thi đua cấp tỉnh, thành phố");
        assertThat(title.level()).isEqualTo(Campaign.TitleLevel.CITY);
        assertThat(campaigns.title("XPTTTB").orElseThrow().inForce()).isFalse();
        assertThat(campaigns.title("cstdtinh")).isEmpty();
    }

    @Test
    void deadlinesAreOwedByWholeLevelsOrByNamedUnits() {
        var deadlines = campaigns.current().deadlines();

        assertThat(deadlines.getFirst().owing(units.tree()))
                .extracting(unit -> unit.id())
                .containsExactly(new UnitId("303"), new UnitId("HP-SYT"));
        assertThat(deadlines.getLast().owing(units.tree()))
                .isNotEmpty()
                .allMatch(unit -> unit.level() == UnitLevel.UPPER);
    }

    @Test
    void loadingTheSameFilesAgainChangesNothing() {
        var before = contents();

        assertThat(loader.load()).isEmpty();

        assertThat(contents()).isEqualTo(before);
        assertThat(store.keep(
                        campaigns.current(), sql.queryForObject("select sha256 from campaign_plan", String.class)))
                .isFalse();
    }

    @Test
    void aFileInTheFolderBringsItsOwnCampaign() throws IOException {
        lay("x.json", CampaignSamples.SMALL);
        lay("titles.csv", CampaignSamples.TITLES);

        assertThat(loader.load()).isEmpty();

        assertThat(store.all()).extracting(campaign -> campaign.id().code()).containsExactly("ix", "x");
        assertThat(store.all().getLast().titles()).hasSize(1);
    }

    @Test
    void theCampaignWithTheLatestPlanIssuedByNowIsTheCurrentOne() throws IOException {
        lay("x.json", CampaignSamples.SMALL);
        lay("titles.csv", CampaignSamples.TITLES);

        assertThat(on(2024, 6, 30).current().id().code()).isEqualTo("ix");
        assertThat(on(2024, 7, 1).current().id().code()).isEqualTo("x");
        assertThat(on(2018, 1, 1).current().id().code()).isEqualTo("ix");
    }

    @Test
    void aBrokenFileInTheFolderIsNamedAndTheOthersAreStillLoaded() throws IOException {
        lay("hong.json", "{ \"id\": \"hong\" }");
        lay("x.json", CampaignSamples.SMALL);
        lay("titles.csv", CampaignSamples.TITLES);

        var refusals = loader.load();

        assertThat(refusals).singleElement().asString().contains("hong.json").endsWith("trường “deadlines”: thiếu");
        assertThat(store.all()).extracting(campaign -> campaign.id().code()).containsExactly("ix", "x");
    }

    @Test
    void aMissingListOfTitlesIsNamed() throws IOException {
        lay("x.json", CampaignSamples.SMALL);

        assertThat(loader.load())
                .singleElement()
                .asString()
                .endsWith("trường “titles”: không tìm thấy tệp “titles.csv”");
    }

    @Test
    void aCampaignFileCannotReadFilesOutsideItsFolder() throws IOException {
        lay("x.json", CampaignSamples.SMALL.replace("titles.csv", "../../application.yml"));

        assertThat(loader.load()).singleElement().asString().contains("không tìm thấy tệp");
    }

    private Campaigns on(int year, int month, int day) {
        var noon = LocalDate.of(year, month, day).atTime(12, 0).atZone(PortalTime.ZONE);
        return new Campaigns(loader, store, Clock.fixed(noon.toInstant(), PortalTime.ZONE));
    }

    private void lay(String name, String text) throws IOException {
        Files.writeString(home.folder("campaigns").resolve(name), text);
    }

    private Map<String, List<Map<String, Object>>> contents() {
        return Map.of(
                "plans", sql.queryForList("select * from campaign_plan order by id"),
                "movements", sql.queryForList("select * from campaign_movement order by plan_id, slug"),
                "deadlines", sql.queryForList("select * from campaign_deadline order by plan_id, code"));
    }
}
