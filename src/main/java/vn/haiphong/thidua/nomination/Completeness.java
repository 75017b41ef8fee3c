package vn.haiphong.thidua.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaign.Title;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.subject.SubjectKind;

/** What a nomination still lacks where it lies now, by the rule of its title. */
final class Completeness {

    private static final String PORTAL = "Quy định của cổng";
    private static final int FIRST_WORDS = 50;

    /**
     * A nomination as far as completeness looks at it.
     *
     * @param title null while none of the law in force is chosen
     * @param enterprise whether the proposing unit is one
     * @param holder where it lies
     * @param vote the latest of a body of the holder, null for none
     * @param atCity whether it has reached the city
     * @param agrees whether the subject agrees to being put forward
     */
    record Look(
            TitleRule rule,
            @Nullable Title title,
            SubjectKind kind,
            boolean enterprise,
            NominationContent content,
            List<DossierPaper> papers,
            UnitId holder,
            @Nullable NominationVote vote,
            boolean atCity,
            boolean agrees) {}

    private Completeness() {}

    static List<MissingPart> of(Look look, LocalDate today) {
        var missing = new ArrayList<MissingPart>();
        title(missing, look);
        if (look.content().summary().length() < FIRST_WORDS) {
            missing.add(new MissingPart(
                    null,
                    "Chưa có tóm tắt thành tích (ít nhất " + FIRST_WORDS + " ký tự)",
                    "Kế hoạch 237/KH-UBND mục III.2"));
        } else if (look.content().summary().length() > look.rule().summaryLimit()) {
            missing.add(new MissingPart(
                    null, "Tóm tắt thành tích dài quá " + look.rule().summaryLimit() + " ký tự", PORTAL));
        }
        if (!look.agrees() && look.kind() != SubjectKind.COLLECTIVE) {
            missing.add(new MissingPart(null, "Chưa ghi nhận đối tượng đồng ý được đề nghị khen thưởng", PORTAL));
        }
        look.rule().papers().stream().sorted().forEach(kind -> paper(missing, look, kind));
        look.rule().confirmations().stream()
                .sorted(Comparator.naturalOrder())
                .filter(kind -> kind != PaperKind.TAX || look.enterprise())
                .forEach(kind -> confirmation(missing, look, kind, today));
        return missing;
    }

    private static void title(List<MissingPart> missing, Look look) {
        var title = look.title();
        if (title == null) {
            missing.add(new MissingPart(null, "Chưa chọn danh hiệu, hình thức khen thưởng đang có hiệu lực", ""));
        } else if (!title.subjects().contains(receiver(look.kind()))) {
            missing.add(new MissingPart(
                    null,
                    title.name() + " không dành cho đối tượng là "
                            + look.kind().label().toLowerCase(java.util.Locale.ROOT),
                    title.legalReference()));
        }
    }

    private static void paper(List<MissingPart> missing, Look look, PaperKind kind) {
        var there = switch (kind) {
            // Written in the step that sends the nomination up.
            case PROPOSAL -> true;
            case REPORT -> look.content().report().length() >= FIRST_WORDS || has(look, PaperKind.REPORT, null);
            // Each level that sends it on has voted or met on it itself.
            case MINUTES -> look.vote() != null ? look.vote().passed() : has(look, PaperKind.MINUTES, look.holder());
            // Asked for by the province, when the nomination has reached it.
            case CONCURRENCE -> !look.atCity() || has(look, PaperKind.CONCURRENCE, null);
            default -> has(look, kind, null);
        };
        if (there) return;
        if (kind == PaperKind.MINUTES && look.vote() != null) {
            var vote = look.vote();
            var words = vote.body() + " bỏ phiếu ngày " + PortalTime.date(vote.day()) + ": " + vote.told();
            missing.add(
                    new MissingPart(null, true, words, look.rule().voteGround().told()));
            return;
        }
        missing.add(new MissingPart(
                kind, lacking(look, kind), look.rule().papersGround().told()));
    }

    private static String lacking(Look look, PaperKind kind) {
        if (kind != PaperKind.MINUTES) return "Chưa có " + lowered(kind.label());
        return look.atCity()
                ? "Hội đồng thành phố chưa họp, bỏ phiếu"
                : "Chưa có biên bản bình xét của đơn vị đang giữ hồ sơ";
    }

    private static void confirmation(List<MissingPart> missing, Look look, PaperKind kind, LocalDate today) {
        var of = look.papers().stream().filter(paper -> paper.kind() == kind).toList();
        if (of.stream().anyMatch(paper -> !paper.isExpired(today))) return;
        var words = of.stream()
                .map(DossierPaper::expires)
                .max(Comparator.naturalOrder())
                .map(day -> kind.label() + " đã hết hạn ngày " + PortalTime.date(day))
                .orElse("Chưa có " + lowered(kind.label()));
        missing.add(new MissingPart(
                kind,
                words,
                "Không xét khi đang bị kỷ luật, thanh tra, kiểm tra hoặc có khiếu nại, tố cáo chưa kết luận"));
    }

    private static boolean has(Look look, PaperKind kind, @Nullable UnitId of) {
        return look.papers().stream()
                .anyMatch(paper ->
                        paper.kind() == kind && (of == null || paper.unit().equals(of)));
    }

    /** As the list of titles calls it. */
    static Campaign.Subject receiver(SubjectKind kind) {
        return switch (kind) {
            case PERSON -> Campaign.Subject.INDIVIDUAL;
            case COLLECTIVE -> Campaign.Subject.COLLECTIVE;
            case HOUSEHOLD -> Campaign.Subject.HOUSEHOLD;
        };
    }

    private static String lowered(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** Without those of one kind. */
    static List<MissingPart> except(List<MissingPart> missing, Set<PaperKind> kinds) {
        return missing.stream()
                .filter(part -> part.paper() == null || !kinds.contains(part.paper()))
                .toList();
    }
}
