package vn.haiphong.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.ballot.BallotId;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaign.Title;
import vn.haiphong.thidua.nomination.Completeness.Look;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.subject.SubjectKind;

class CompletenessTest {

    private static final UnitId UNIT = new UnitId("11302");
    private static final UnitId DISTRICT = new UnitId("303");
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 10);
    private static final String TEXT = "x".repeat(60);

    private final TitleRules rules = new TitleRules();

    @Test
    void anEmptyNominationIsToldAllItLacksAndOnWhichBasis() {
        var missing = Completeness.of(look("CSTDTQ", NominationContent.EMPTY, List.of(), null, false, false), TODAY);

        assertThat(missing)
                .extracting(MissingPart::told)
                .containsExactly(
                        "Chưa có tóm tắt thành tích (ít nhất 50 ký tự) (Kế hoạch 237/KH-UBND mục III.2)",
                        "Chưa ghi nhận đối tượng đồng ý được đề nghị khen thưởng (Quy định của cổng)",
                        "Chưa có báo cáo thành tích (NĐ 91/2017/NĐ-CP Điều 49)",
                        "Chưa có biên bản bình xét của đơn vị đang giữ hồ sơ (NĐ 91/2017/NĐ-CP Điều 49)",
                        "Chưa có chứng nhận sáng kiến, đề tài (NĐ 91/2017/NĐ-CP Điều 49)",
                        "Chưa có xác nhận không bị kỷ luật (Không xét khi đang bị kỷ luật, thanh tra, kiểm tra hoặc có"
                                + " khiếu nại, tố cáo chưa kết luận)",
                        "Chưa có xác nhận không có khiếu nại, tố cáo đang giải quyết (Không xét khi đang bị kỷ luật,"
                                + " thanh tra, kiểm tra hoặc có khiếu nại, tố cáo chưa kết luận)");
    }

    @Test
    void aCompleteOneLacksNothing() {
        assertThat(Completeness.of(look("CSTDTQ", full(), papers(TODAY), null, true, false), TODAY))
                .isEmpty();
    }

    @Test
    void aConfirmationHoldsThroughItsLastDayAndNoLonger() {
        var papers = papers(TODAY);

        assertThat(Completeness.of(look("CSTDTQ", full(), papers, null, true, false), TODAY))
                .isEmpty();
        assertThat(Completeness.of(look("CSTDTQ", full(), papers, null, true, false), TODAY.plusDays(1)))
                .extracting(MissingPart::what)
                .containsExactly(
                        "Xác nhận không bị kỷ luật đã hết hạn ngày 10/03/2020",
                        "Xác nhận không có khiếu nại, tố cáo đang giải quyết đã hết hạn ngày 10/03/2020");
    }

    @Test
    void eachLevelNeedsItsOwnMinutesOrItsOwnVote() {
        var papers = papers(TODAY);
        var look = look("CSTDTQ", full(), papers, null, true, false);
        var above = new Look(
                look.rule(), look.title(), look.kind(), false, look.content(), papers, DISTRICT, null, false, true);
        var voted = new Look(
                look.rule(),
                look.title(),
                look.kind(),
                false,
                look.content(),
                papers,
                DISTRICT,
                vote(true),
                false,
                true);

        assertThat(Completeness.of(above, TODAY)).extracting(MissingPart::paper).containsExactly(PaperKind.MINUTES);
        assertThat(Completeness.of(voted, TODAY)).isEmpty();
    }

    @Test
    void aLostVoteIsNotMadeGoodByMinutes() {
        var missing = Completeness.of(look("CSTDTQ", full(), papers(TODAY), vote(false), true, false), TODAY);

        assertThat(missing).hasSize(1);
        assertThat(missing.getFirst().byVote()).isTrue();
        assertThat(missing.getFirst().what())
                .isEqualTo("Hội đồng bỏ phiếu ngày 09/03/2020: 8/10 phiếu đồng ý, không đủ tỷ lệ");
    }

    @Test
    void concurrenceIsAskedForAtTheCityAndTaxesOfEnterprisesOnly() {
        var papers = papers(TODAY);
        var look = look("BKTTG", full(), papers, null, true, false);
        var enterprise =
                new Look(look.rule(), look.title(), look.kind(), true, look.content(), papers, UNIT, null, false, true);

        assertThat(Completeness.of(look, TODAY)).isEmpty();
        assertThat(Completeness.of(look("BKTTG", full(), papers, null, true, true), TODAY))
                .extracting(MissingPart::paper)
                .containsExactly(PaperKind.CONCURRENCE);
        assertThat(Completeness.of(enterprise, TODAY))
                .extracting(MissingPart::paper)
                .containsExactly(PaperKind.TAX);
    }

    @Test
    void aTitleForPersonsIsNotForCollectives() {
        var look = look("CSTDTQ", full(), papers(TODAY), null, true, false);
        var collective = new Look(
                look.rule(),
                look.title(),
                SubjectKind.COLLECTIVE,
                false,
                look.content(),
                look.papers(),
                UNIT,
                null,
                false,
                false);

        assertThat(Completeness.of(collective, TODAY))
                .extracting(MissingPart::told)
                .containsExactly("Danh hiệu mẫu không dành cho đối tượng là tập thể (Luật mẫu)");
    }

    private Look look(
            String title,
            NominationContent content,
            List<DossierPaper> papers,
            @Nullable NominationVote vote,
            boolean agrees,
            boolean atCity) {
        var named = new Title(
                title,
                "Danh hiệu mẫu",
                "",
                Set.of(Campaign.Subject.INDIVIDUAL),
                Campaign.TitleLevel.STATE,
                "",
                "",
                "Luật mẫu",
                true);
        return new Look(rules.of(title), named, SubjectKind.PERSON, false, content, papers, UNIT, vote, atCity, agrees);
    }

    private static NominationContent full() {
        return new NominationContent("CSTDTQ", TEXT, TEXT);
    }

    private static List<DossierPaper> papers(LocalDate expires) {
        var papers = new ArrayList<DossierPaper>();
        for (var kind : List.of(PaperKind.MINUTES, PaperKind.INITIATIVE, PaperKind.DISCIPLINE, PaperKind.COMPLAINT)) {
            papers.add(new DossierPaper(
                    UUID.randomUUID(),
                    kind,
                    "01",
                    "Cơ quan mẫu",
                    null,
                    kind.isConfirmation() ? expires : null,
                    null,
                    UNIT,
                    "Người mẫu",
                    Instant.EPOCH));
        }
        return papers;
    }

    private static NominationVote vote(boolean passed) {
        return new NominationVote(
                new BallotId(UUID.randomUUID()),
                UNIT,
                "Hội đồng",
                LocalDate.of(2020, 3, 9),
                passed ? 9 : 8,
                passed ? 1 : 2,
                0,
                10,
                10,
                passed,
                Instant.EPOCH);
    }
}
