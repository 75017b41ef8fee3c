package vn.haiphong.thidua.conference;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.conference.ConferenceContent.Check;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;
import vn.haiphong.thidua.shared.VietnameseText;

/** The templates and guidance of clauses III.1c and III.4b: written by the Board, from a pilot's lessons or afresh. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class Templates {

    private final TemplateStore templates;
    private final TemplateNews news;
    private final ConferenceKeeper keeper;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Templates(
            TemplateStore templates,
            TemplateNews news,
            ConferenceKeeper keeper,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.news = news;
        this.keeper = keeper;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody sees what is published, the Board also its drafts. @param level null for all; @param limit at most 100 */
    @Transactional(readOnly = true)
    public List<ConferenceTemplate> page(@Nullable UnitLevel level, int offset, int limit) {
        return templates.page(keeper.campaign(), level, seesDrafts(), offset, Math.min(limit, 100));
    }

    @Transactional(readOnly = true)
    public int count(@Nullable UnitLevel level) {
        return templates.count(keeper.campaign(), level, seesDrafts());
    }

    /** What a unit of the level may start from, at most 50. */
    @Transactional(readOnly = true)
    public List<ConferenceTemplate> offered(UnitLevel level) {
        return templates.page(keeper.campaign(), level, false, 0, 50);
    }

    @Transactional(readOnly = true)
    public Optional<ConferenceTemplate> find(UUID id) {
        return templates.find(keeper.campaign(), id).filter(one -> one.publishedAt() != null || seesDrafts());
    }

    @PreAuthorize("hasRole('ORGANISER')")
    public ConferenceTemplate add(TemplateForm form) {
        return add(form, null);
    }

    /** A draft with agenda, checklist and lessons of a pilot that was held. */
    @PreAuthorize("hasRole('ORGANISER')")
    public ConferenceTemplate fromLessons(UnitId pilot) {
        var conference = keeper.readable(pilot)
                .filter(one -> one.isPilot() && one.status().isOver())
                .orElseThrow(() -> new StepRefused("Chỉ lập mẫu từ hội nghị điểm đã tổ chức."));
        var content = conference.content();
        if (content.lessons().isEmpty()) {
            throw new StepRefused("Hội nghị điểm chưa ghi bài học rút kinh nghiệm. Hãy đề nghị đơn vị ghi trước.");
        }
        return add(
                new TemplateForm(
                        conference.level(),
                        "Mẫu từ hội nghị điểm " + keeper.name(pilot),
                        content.agenda(),
                        content.checks().stream().map(Check::text).toList(),
                        content.lessons()),
                pilot);
    }

    private ConferenceTemplate add(TemplateForm form, @Nullable UnitId from) {
        current.demandCity(ORGANISER);
        var clean = clean(form);
        var added = new ConferenceTemplate(
                TimeOrderedId.next(),
                0,
                clean.level(),
                clean.title(),
                clean.agenda(),
                clean.checklist(),
                clean.notes(),
                from,
                keeper.who(),
                clock.instant(),
                null);
        templates.add(keeper.campaign(), added);
        tell(ConferenceRulesChanged.TEMPLATE_EDITED, added.title());
        return added;
    }

    @PreAuthorize("hasRole('ORGANISER')")
    public ConferenceTemplate change(UUID id, long version, TemplateForm form) {
        var known = known(id);
        var clean = clean(form);
        if (!templates.change(id, version, clean, keeper.who(), clock.instant())) throw meanwhile(known);
        tell(ConferenceRulesChanged.TEMPLATE_EDITED, clean.title());
        return known(id);
    }

    /** From now on units may start from it, and all are told. */
    @PreAuthorize("hasRole('ORGANISER')")
    public ConferenceTemplate publish(UUID id, long version) {
        var known = known(id);
        if (known.agenda().isEmpty() || known.checklist().isEmpty()) {
            throw new StepRefused("Mẫu cần có chương trình và danh mục kiểm tra trước khi công bố.");
        }
        var published = set(known, version, true);
        news.tell(published);
        return published;
    }

    @PreAuthorize("hasRole('ORGANISER')")
    public ConferenceTemplate withdraw(UUID id, long version) {
        return set(known(id), version, false);
    }

    private ConferenceTemplate set(ConferenceTemplate known, long version, boolean published) {
        var now = clock.instant();
        if (!templates.publish(known.id(), version, published ? now : null, keeper.who(), now)) throw meanwhile(known);
        tell(
                published ? ConferenceRulesChanged.TEMPLATE_PUBLISHED : ConferenceRulesChanged.TEMPLATE_WITHDRAWN,
                known.title());
        return known(known.id());
    }

    private ConferenceTemplate known(UUID id) {
        current.demandCity(ORGANISER);
        return templates.find(keeper.campaign(), id).orElseThrow(() -> new StepRefused("Không còn mẫu này."));
    }

    private static EditedMeanwhile meanwhile(ConferenceTemplate known) {
        return new EditedMeanwhile(known.editedBy(), known.editedAt());
    }

    private static TemplateForm clean(TemplateForm form) {
        if (form.level() == null) throw new StepRefused("Hãy chọn cấp hội nghị.");
        var title = RequiredText.line(form.title(), "Tên mẫu", 200, "Hãy ghi tên mẫu.");
        var agenda = ConferenceRules.lines(form.agenda());
        var checklist = ConferenceRules.lines(form.checklist());
        var notes = VietnameseText.clean(form.notes());
        if (agenda.size() > 60 || checklist.size() > 60) throw new StepRefused("Nhiều nhất 60 dòng. Hãy gộp bớt.");
        if (agenda.stream().anyMatch(line -> line.length() > 300)
                || checklist.stream().anyMatch(line -> line.length() > 300)) {
            throw new StepRefused("Mỗi dòng không quá 300 ký tự. Hãy viết gọn hơn.");
        }
        if (notes.length() > 20_000) throw new StepRefused("Ghi chú dài quá 20.000 ký tự. Hãy viết gọn hơn.");
        return new TemplateForm(form.level(), title, agenda, checklist, notes);
    }

    private boolean seesDrafts() {
        return current.get().is(ADMIN, ORGANISER) && current.get().scope() == null;
    }

    private void tell(String step, String title) {
        events.publishEvent(new ConferenceRulesChanged(step, title, ""));
    }
}
