package vn.haiphong.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.CampaignId;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitKind;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.subject.SubjectKind;

class SubmissionPaperTest {

    private static final Unit DISTRICT =
            new Unit(new UnitId("303"), "Quận Hồng Bàng", UnitKind.URBAN_DISTRICT, UnitLevel.UPPER, new UnitId("31"));
    private static final Unit CITY =
            new Unit(new UnitId("31"), "Thành phố Hải Phòng", UnitKind.CITY, UnitLevel.CITY, null);

    @Test
    void theLetterNamesWhomItGoesToAndCountsByTitle() {
        var paper = paper();

        assertThat(paper.kind()).isEqualTo("TỜ TRÌNH");
        assertThat(paper.subject()).isEqualTo("Về việc đề nghị xét khen thưởng, tôn vinh 02 cá nhân, 01 hộ gia đình");
        assertThat(paper.addressees()).containsExactly("Ủy ban nhân dân thành phố Hải Phòng");
        assertThat(paper.head().issuer()).isEqualTo("Quận Hồng Bàng");
        assertThat(paper.body())
                .contains(new PaperBlock.Items(
                        List.of("Lao động tiên tiến: 2;", "Bằng khen của Chủ tịch Ủy ban nhân dân thành phố: 1;")));
    }

    @Test
    void theListIsPartedByKindAndNumberedAnew() {
        var list = paper().annexes().getFirst().body();

        assertThat(list.stream().filter(PaperBlock.Heading.class::isInstance).map(PaperBlock.Heading.class::cast))
                .extracting(PaperBlock.Heading::words)
                .containsExactly("I. Cá nhân", "II. Hộ gia đình");
        assertThat(list.stream()
                        .filter(PaperBlock.Table.class::isInstance)
                        .map(PaperBlock.Table.class::cast)
                        .map(table -> table.rows().stream().map(List::getFirst).toList()))
                .containsExactly(List.of("1", "2"), List.of("1"));
    }

    private static Paper paper() {
        var plan = new Campaign.Plan(
                "237/KH-UBND",
                "Kế hoạch tổ chức Hội nghị điển hình tiên tiến các cấp",
                LocalDate.of(2019, 7, 24),
                "Ủy ban nhân dân thành phố Hải Phòng",
                "");
        var campaign = new Campaign(
                new CampaignId("ix"),
                "Đại hội",
                plan,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Campaign.Seats.NONE);
        var row = new SubmissionRow(
                UUID.randomUUID(),
                DISTRICT.id(),
                CITY.id(),
                "12/TTr-UBND",
                LocalDate.of(2020, 3, 2),
                "Nguyễn Minh Họa",
                3,
                "Cán bộ",
                Instant.EPOCH,
                true);
        return SubmissionPaper.of(
                row,
                List.of(
                        line(SubjectKind.PERSON, "Nguyễn Thị Minh Họa", "Điều dưỡng", "Lao động tiên tiến"),
                        line(SubjectKind.PERSON, "Trần Văn Minh Họa", "Tổ trưởng tổ dân phố", "Lao động tiên tiến"),
                        line(
                                SubjectKind.HOUSEHOLD,
                                "Hộ ông Đặng Minh Họa",
                                "",
                                "Bằng khen của Chủ tịch Ủy ban nhân dân thành phố")),
                DISTRICT,
                CITY,
                campaign);
    }

    private static SubmissionLine line(SubjectKind kind, String name, String post, String title) {
        return new SubmissionLine(
                new NominationId(UUID.randomUUID()),
                kind,
                name,
                post,
                "Phường Sở Dầu",
                title,
                NominationSamples.SUMMARY);
    }
}
