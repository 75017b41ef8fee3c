package vn.haiphong.thidua.report;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskFilter;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.notice.NoticeProgress;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperFile;
import vn.haiphong.thidua.paper.Papers;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.SealedPaper;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;

/**
 * Letters to units that are late (clause III.4a): the Board writes them, whoever they concern reads them, nobody changes
 * them.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class UrgingLetters {

    static final int PAGE = 100;

    private final LetterStore letters;
    private final LetterPost post;
    private final Tasks tasks;
    private final Campaigns campaigns;
    private final Units units;
    private final Papers papers;
    private final CurrentAccount current;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UrgingLetters(
            LetterStore letters,
            LetterPost post,
            Tasks tasks,
            Campaigns campaigns,
            Units units,
            Papers papers,
            CurrentAccount current,
            ObjectMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.post = post;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.papers = papers;
        this.current = current;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Who is late with a milestone, in the order of their days. */
    @Transactional(readOnly = true)
    public List<Task> late(String code) {
        return tasks.page(new TaskFilter(code, null, null, true), 0, Tasks.AT_MOST);
    }

    /**
     * Writes and keeps the letters.
     *
     * @throws StepRefused when one of the units is not late, or a number is given already
     */
    @PreAuthorize("hasRole('ORGANISER')")
    public List<LetterRow> write(LetterForm form) {
        form.units().forEach(unit -> current.demand(unit, ORGANISER));
        var obligation = obligation(form.code());
        var late = late(form.code()).stream()
                .filter(task -> form.units().contains(task.unit()))
                .toList();
        for (var unit : form.units()) {
            if (late.stream().noneMatch(task -> task.unit().equals(unit))) {
                throw new StepRefused(
                        units.tree().get(unit).name() + " không còn trễ việc này. Hãy bỏ đơn vị này khỏi danh sách.");
            }
        }
        if (late.stream().anyMatch(task -> task.daysLeft(form.dated()) >= 0)) {
            throw new StepRefused("Ngày ký phải sau thời hạn của mốc này.");
        }
        int last = form.together() ? form.number() : form.number() + late.size() - 1;
        var taken = letters.taken(form.dated().getYear(), form.symbol(), form.number(), last);
        if (!taken.isEmpty()) {
            throw new StepRefused("Số " + taken.getFirst() + "/" + form.symbol() + " năm "
                    + form.dated().getYear() + " đã dùng. Hãy nhập số khác.");
        }
        var text = new LetterText(campaigns.current(), obligation, units.tree(), form);
        var batch = TimeOrderedId.next();
        if (form.together()) return List.of(keep(form, batch, form.number(), late, text.toAll(late, form.number())));
        var written = new ArrayList<LetterRow>();
        for (var task : late) {
            int number = form.number() + written.size();
            written.add(keep(form, batch, number, List.of(task), text.toOne(task, number)));
        }
        return written;
    }

    /** Letters that concern the own scope, newest first, at most 100 a page. */
    @Transactional(readOnly = true)
    public List<LetterRow> page(int offset, int limit) {
        return letters.page(campaigns.current().id(), current.codesWithin(null), offset, Math.min(limit, PAGE));
    }

    @Transactional(readOnly = true)
    public int count() {
        return letters.count(campaigns.current().id(), current.codesWithin(null));
    }

    /** How far the letters of one page got in the portal and by mail; those of before the outbox are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, NoticeProgress> progress(Collection<LetterRow> page) {
        return post.progress(page);
    }

    /** @throws AccessDeniedException when the letter goes to nobody in the own scope */
    @Transactional(readOnly = true)
    public PaperFile file(UUID id, Format format) {
        var letter = letters.find(id).orElseThrow(() -> new StepRefused("Không có công văn này."));
        demandReading(letter);
        return file(letter, format);
    }

    /** Letters of one go that the account may read, in both formats, one after the other. */
    @Transactional(readOnly = true)
    public void zip(UUID batch, OutputStream out) throws IOException {
        var all = letters.batch(batch);
        all.forEach(this::demandReading);
        if (all.isEmpty()) throw new StepRefused("Không có công văn nào trong lần soạn này.");
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var letter : all) {
            for (var format : Format.values()) {
                var file = file(letter, format);
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private PaperFile file(LetterRow letter, Format format) {
        var paper = letters.paper(letter.id()).open(json);
        var title = "cong van " + letter.number() + " " + paper.addressees().getFirst();
        return PaperFile.of(title, paper, format, papers);
    }

    private LetterRow keep(LetterForm form, UUID batch, int number, List<Task> to, Paper paper) {
        var who = current.get();
        var sealed = SealedPaper.of(paper, json);
        var letter = new LetterRow(
                TimeOrderedId.next(),
                batch,
                form.code(),
                paper.number(),
                form.dated(),
                paper.subject(),
                to.size(),
                sealed.sha256(),
                who.displayName(),
                clock.instant());
        var concerned = to.stream().map(Task::unit).toList();
        letters.add(campaigns.current().id(), letter, number, form.symbol(), sealed, who, concerned);
        post.send(letter, concerned, form);
        events.publishEvent(new ReportNoted(
                "letterWritten",
                letter.id().toString(),
                "Công văn " + paper.number(),
                concerned.size() == 1 ? concerned.getFirst() : null,
                paper.subject() + "; " + concerned.size() + " đơn vị; SHA-256 " + sealed.sha256()));
        return letter;
    }

    private Obligation obligation(String code) {
        return tasks.obligations().stream()
                .filter(one -> one.code().equals(code) && one.due() != null)
                .findFirst()
                .orElseThrow(() -> new StepRefused("Hãy chọn một mốc có thời hạn của kế hoạch."));
    }

    private void demandReading(LetterRow letter) {
        var who = current.get();
        if (who.scope() == null && who.is(ADMIN, ORGANISER, LEADER)) return;
        if (letters.units(letter.id()).stream().noneMatch(current::covers)) {
            throw new AccessDeniedException("No letter to the scope of " + who.login() + ": " + letter.id());
        }
    }
}
