package vn.haiphong.thidua.opinion;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.shared.WorkingDays;

/** Writes, publishes, withdraws and closes notices for the people's opinion; the Board's work for the whole city. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class OpinionDesk {

    private static final int MOST = 200;

    private final OpinionStore notices;
    private final OpinionRules rules;
    private final List<NomineeSource> sources;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpinionDesk(
            OpinionStore notices,
            OpinionRules rules,
            List<NomineeSource> sources,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.rules = rules;
        this.sources = sources;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Those being written first, then the latest. @param limit at most 100 */
    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'LEADER')")
    @Transactional(readOnly = true)
    public List<OpinionRow> page(int offset, int limit) {
        current.demandCity(ADMIN, ORGANISER, LEADER);
        return notices.page(Math.max(0, offset), Math.clamp(limit, 1, 100));
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'LEADER')")
    @Transactional(readOnly = true)
    public int count() {
        current.demandCity(ADMIN, ORGANISER, LEADER);
        return notices.count();
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'LEADER')")
    @Transactional(readOnly = true)
    public Optional<OpinionDetails> find(OpinionId id) {
        current.demandCity(ADMIN, ORGANISER, LEADER);
        return notices.find(id);
    }

    /** A form as the rule suggests it. */
    @Transactional(readOnly = true)
    public OpinionForm suggested() {
        var rule = rules.now();
        return new OpinionForm("", "", "", rule.writeTo(), rule.workingDays());
    }

    public OpinionDetails add(OpinionForm form) {
        current.demandCity(ORGANISER);
        var id = OpinionId.next();
        var clean = checked(form);
        notices.add(id, clean, false, who(), clock.instant());
        events.publishEvent(new OpinionChanged(OpinionChanged.EDITED, id, clean.heading(), "lập mới"));
        return notices.find(id).orElseThrow();
    }

    public OpinionDetails amend(OpinionId id, long version, OpinionForm form) {
        var notice = locked(id, version, OpinionStatus.DRAFT);
        notices.amend(id, checked(form));
        return done(OpinionChanged.EDITED, notice, "sửa nội dung");
    }

    /** Whose rule asks for the people's opinion and who stands in no notice yet; at most so many. */
    @Transactional(readOnly = true)
    public List<Nominee> waiting(int atMost) {
        current.demandCity(ORGANISER);
        int most = Math.clamp(atMost, 1, MOST);
        var found = sources.stream()
                .flatMap(source -> source.waiting(most).stream())
                .limit(most)
                .toList();
        var taken =
                new HashSet<>(notices.standing(found.stream().map(Nominee::ref).toList()));
        return found.stream().filter(one -> !taken.contains(one.ref())).toList();
    }

    /** Each is read anew from the room that nominates. */
    public OpinionDetails addNominees(OpinionId id, long version, Collection<String> refs) {
        var notice = locked(id, version, OpinionStatus.DRAFT);
        if (refs.isEmpty()) throw new StepRefused("Hãy chọn ít nhất một người hoặc tập thể.");
        if (notice.nominees().size() + refs.size() > MOST) {
            throw new StepRefused("Một thông báo có nhiều nhất " + MOST + " người, tập thể.");
        }
        for (var ref : refs) {
            var nominee = sources.stream()
                    .flatMap(source -> source.find(ref).stream())
                    .findFirst()
                    .orElseThrow(() -> new StepRefused("Có hồ sơ không còn chờ lấy ý kiến. Hãy tải lại trang."));
            try {
                notices.add(id, nominee);
            } catch (DuplicateKeyException elsewhere) {
                throw new StepRefused("“" + nominee.name() + "” đã ở trong một thông báo khác.");
            }
        }
        return done(OpinionChanged.EDITED, notice, "thêm " + refs.size());
    }

    public OpinionDetails removeNominee(OpinionId id, long version, String ref) {
        var notice = locked(id, version, OpinionStatus.DRAFT);
        notices.remove(id, ref);
        return done(OpinionChanged.EDITED, notice, "bớt 1");
    }

    /** Readers see it within a second; the last day is so many working days after today. */
    public OpinionDetails publish(OpinionId id, long version) {
        var notice = locked(id, version, OpinionStatus.DRAFT);
        if (notice.nominees().isEmpty()) throw new StepRefused("Chưa có người hoặc tập thể nào để công khai.");
        var today = LocalDate.now(clock);
        var last = WorkingDays.vietnam().plus(today, notice.workingDays());
        notices.publish(id, today, last, who(), clock.instant());
        return done(OpinionChanged.PUBLISHED, notice, "đến hết ngày " + PortalTime.date(last));
    }

    /** Readers find it no more; its nominees may stand in another notice. */
    public OpinionDetails withdraw(OpinionId id, long version, String why) {
        var notice = locked(id, version, OpinionStatus.PUBLISHED, OpinionStatus.DRAFT);
        var reason = RequiredText.reason(why, "Hãy ghi lý do thu hồi.");
        notices.end(id, OpinionStatus.WITHDRAWN, reason, purgeAfter(), who(), clock.instant());
        return done(OpinionChanged.WITHDRAWN, notice, reason);
    }

    /** After the last day, with every answer handled; from now on a council may vote on the nominees. */
    public OpinionDetails close(OpinionId id, long version) {
        var notice = locked(id, version, OpinionStatus.PUBLISHED);
        var today = LocalDate.now(clock);
        if (notice.isOpen(today)) {
            throw new StepRefused("Còn lấy ý kiến đến hết ngày " + PortalTime.date(notice.lastDay())
                    + "; chỉ kết thúc được từ hôm sau.");
        }
        if (notice.waiting() > 0) {
            throw new StepRefused("Còn " + notice.waiting() + " ý kiến chưa trả lời. Hãy xử lý hết rồi kết thúc.");
        }
        notices.end(id, OpinionStatus.CLOSED, "", purgeAfter(), who(), clock.instant());
        notices.touch(id, who(), clock.instant());
        events.publishEvent(new OpinionClosed(
                id, notice.nominees().stream().map(Nominee::ref).toList(), notice.heading(), notice.answers()));
        return notices.find(id).orElseThrow();
    }

    private LocalDate purgeAfter() {
        return LocalDate.now(clock).plusDays(rules.now().keptDays());
    }

    private OpinionDetails locked(OpinionId id, long version, OpinionStatus... states) {
        current.demandCity(ORGANISER);
        var notice =
                notices.lock(id).orElseThrow(() -> new StepRefused("Không còn thông báo này. Hãy tải lại danh sách."));
        if (notice.version() != version) throw new EditedMeanwhile(notice.editedBy(), notice.editedAt());
        for (var state : states) if (notice.status() == state) return notice;
        throw new StepRefused("Thông báo " + notice.status().label().toLowerCase(java.util.Locale.ROOT)
                + ", không làm được bước này nữa.");
    }

    private static OpinionForm checked(OpinionForm form) {
        if (form.workingDays() == null || form.workingDays() < 1 || form.workingDays() > 60) {
            throw new StepRefused("Số ngày làm việc phải từ 1 đến 60.");
        }
        return new OpinionForm(
                RequiredText.line(
                        form.heading(), "Tiêu đề", 200, "Hãy ghi tiêu đề, ví dụ Lấy ý kiến về việc đề nghị tặng …"),
                RequiredText.line(form.legalBasis(), "Căn cứ", 1000, "Hãy ghi căn cứ pháp lý của việc lấy ý kiến."),
                VietnameseText.line(form.consent()).isEmpty()
                        ? ""
                        : RequiredText.line(form.consent(), "Văn bản đồng ý của cấp ủy", 300, ""),
                RequiredText.line(form.writeTo(), "Nơi nhận ý kiến", 500, "Hãy ghi nơi nhận ý kiến bằng văn bản."),
                form.workingDays());
    }

    private OpinionDetails done(String what, OpinionDetails before, String details) {
        notices.touch(before.id(), who(), clock.instant());
        events.publishEvent(new OpinionChanged(what, before.id(), before.heading(), details));
        return notices.find(before.id()).orElseThrow();
    }

    private String who() {
        return current.get().displayName();
    }
}
