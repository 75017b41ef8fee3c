package vn.haiphong.thidua.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperFile;
import vn.haiphong.thidua.paper.Papers;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.SealedPaper;
import vn.haiphong.thidua.paper.SheetTable;
import vn.haiphong.thidua.report.SynthesisDraft.Quote;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * The Board's reports on all reports (clause III.4a): figures are added up and texts quoted, the Board writes only what it
 * has to say itself, and freezes the whole with day and hash.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'LEADER')")
public class Syntheses {

    static final int PAGE = 50;

    private final SynthesisRepository syntheses;
    private final ResultReportRepository reports;
    private final Rollups rollups;
    private final Campaigns campaigns;
    private final Units units;
    private final Papers papers;
    private final CurrentAccount current;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Syntheses(
            SynthesisRepository syntheses,
            ResultReportRepository reports,
            Rollups rollups,
            Campaigns campaigns,
            Units units,
            Papers papers,
            CurrentAccount current,
            ObjectMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.syntheses = syntheses;
        this.reports = reports;
        this.rollups = rollups;
        this.campaigns = campaigns;
        this.units = units;
        this.papers = papers;
        this.current = current;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Latest edit first, at most 50 a page. */
    @Transactional(readOnly = true)
    public List<SynthesisRow> page(int page, int size) {
        demandWholeCity();
        var order = Sort.by(Sort.Direction.DESC, "editedAt", "id");
        return syntheses
                .findByCampaignId(campaign(), PageRequest.of(page, Math.min(size, PAGE), order))
                .map(Synthesis::row)
                .getContent();
    }

    @Transactional(readOnly = true)
    public long count() {
        demandWholeCity();
        return syntheses.findByCampaignId(campaign(), PageRequest.of(0, 1)).getTotalElements();
    }

    @PreAuthorize("hasRole('ORGANISER')")
    public SynthesisDraft create(String title) {
        demandWholeCity();
        var made = new Synthesis(campaigns.current().id(), checked(title), current.get(), clock.instant());
        syntheses.saveAndFlush(made);
        tell("synthesisCreated", made, "");
        return draft(made);
    }

    @Transactional(readOnly = true)
    public SynthesisDraft open(UUID id) {
        return draft(get(id));
    }

    /** @throws EditedMeanwhile when somebody else saved since; nothing was written */
    @PreAuthorize("hasRole('ORGANISER')")
    public SynthesisDraft save(UUID id, long version, String title, SynthesisContent content) {
        var synthesis = fresh(id, version);
        for (var text : texts(content)) {
            if (text.length() > ReportRules.TEXT) {
                throw new StepRefused("Mỗi phần dài tối đa 20.000 ký tự. Hãy viết gọn hơn.");
            }
        }
        synthesis.edit(checked(title), content, current.get(), clock.instant());
        syntheses.saveAndFlush(synthesis);
        return draft(synthesis);
    }

    /** Seals text, figures and quotations as they are at this moment. */
    @PreAuthorize("hasRole('ORGANISER')")
    public SynthesisDraft freeze(UUID id, long version) {
        var synthesis = fresh(id, version);
        var content = synthesis.content();
        if (content.number() == null || content.dated() == null) {
            throw new StepRefused("Hãy nhập số và ngày của báo cáo trước khi chốt.");
        }
        if (texts(content).stream().anyMatch(String::isEmpty)) {
            throw new StepRefused(
                    "Hãy viết đủ bốn phần I đến IV trước khi chốt, kể cả tồn tại, hạn chế và nguyên nhân.");
        }
        var sealed = SealedPaper.of(paper(draft(synthesis)), json);
        synthesis.freeze(sealed, current.get(), clock.instant());
        syntheses.saveAndFlush(synthesis);
        tell("synthesisFrozen", synthesis, "SHA-256 " + sealed.sha256());
        return draft(synthesis);
    }

    /** The frozen paper, or the draft as it would be now. */
    @Transactional(readOnly = true)
    public PaperFile file(UUID id, Format format) {
        var synthesis = get(id);
        var sealed = synthesis.sealed();
        var paper = sealed == null ? paper(draft(synthesis)) : sealed.open(json);
        return PaperFile.of((sealed == null ? "du thao " : "") + synthesis.title(), paper, format, papers);
    }

    /** The frozen paper word for word; empty before it is frozen. */
    @Transactional(readOnly = true)
    public Optional<Paper> frozen(UUID id) {
        return Optional.ofNullable(get(id).sealed()).map(paper -> paper.open(json));
    }

    /** The tables of the frozen paper, or of the draft as it would be now, as a spreadsheet for the centre. */
    @Transactional(readOnly = true)
    public SheetTable figures(UUID id) {
        var synthesis = get(id);
        var sealed = synthesis.sealed();
        var paper = sealed == null ? paper(draft(synthesis)) : sealed.open(json);
        return SynthesisSheet.of(
                paper, synthesis.title(), sealed == null ? "Dự thảo" : "Bản đã chốt, SHA-256 " + sealed.sha256());
    }

    private static List<String> texts(SynthesisContent content) {
        return List.of(content.opening(), content.assessment(), content.shortcomings(), content.directions());
    }

    private Paper paper(SynthesisDraft draft) {
        return new SynthesisPaper(campaigns.current(), units.tree(), draft).paper();
    }

    private SynthesisDraft draft(Synthesis synthesis) {
        var tree = units.tree();
        var accepted = reports.findByCampaignIdAndStatus(campaign(), ReportStatus.ACCEPTED).stream()
                .filter(report -> tree.find(report.unit()).isPresent())
                .collect(Collectors.toMap(ResultReport::unit, ResultReport::content));
        // Base units are quoted by the unit above them, which reports for them.
        var quotes = tree.all().stream()
                .filter(unit -> unit.level() == UnitLevel.UPPER && accepted.containsKey(unit.id()))
                .map(unit -> new Quote(unit.name(), accepted.get(unit.id())))
                .toList();
        return new SynthesisDraft(
                synthesis.row(),
                synthesis.version(),
                synthesis.content(),
                Indicator.of(campaigns.current()),
                rollups.of(tree.city().id(), accepted),
                quotes,
                current.get().is(Role.ORGANISER) && !synthesis.isFrozen());
    }

    private Synthesis get(UUID id) {
        demandWholeCity();
        return syntheses.findById(id).orElseThrow(() -> new StepRefused("Không có báo cáo tổng hợp này."));
    }

    private Synthesis fresh(UUID id, long version) {
        var synthesis = get(id);
        if (synthesis.version() != version) {
            throw new EditedMeanwhile(synthesis.editedByName(), synthesis.editedAt());
        }
        return synthesis;
    }

    /** What all units wrote is not for somebody bound to one of them. */
    private void demandWholeCity() {
        if (!current.covers(units.tree().city().id())) {
            throw new AccessDeniedException(
                    "Not for a single unit: " + current.get().login());
        }
    }

    private static String checked(String title) {
        var clean = VietnameseText.line(title);
        if (clean.isEmpty()) throw new StepRefused("Hãy nhập tên báo cáo.");
        if (clean.length() > 300) throw new StepRefused("Tên báo cáo dài quá 300 ký tự.");
        return clean;
    }

    private void tell(String what, Synthesis synthesis, String details) {
        events.publishEvent(new ReportNoted(what, synthesis.id().toString(), synthesis.title(), null, details));
    }

    private String campaign() {
        return campaigns.current().id().code();
    }
}
