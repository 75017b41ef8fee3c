package vn.haiphong.thidua.nomination;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.nomination.NominationEntry.Step;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.Subjects;

/** Where nominations are written: begun, filled in, given their papers; by the unit they lie at. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class NominationDesk {

    private static final Duration ONE_SITTING = Duration.ofMinutes(10);
    private static final int PAPERS = 30;
    private static final int SUMMARY = 5_000;
    private static final int REPORT = 50_000;

    private final NominationRepository nominations;
    private final NominationKeeper keeper;
    private final NominationReading reading;
    private final NominationTrail trail;
    private final PaperStore papers;
    private final Documents documents;
    private final Subjects subjects;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final Clock clock;

    NominationDesk(
            NominationRepository nominations,
            NominationKeeper keeper,
            NominationReading reading,
            NominationTrail trail,
            PaperStore papers,
            Documents documents,
            Subjects subjects,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            Clock clock) {
        this.nominations = nominations;
        this.keeper = keeper;
        this.reading = reading;
        this.trail = trail;
        this.papers = papers;
        this.documents = documents;
        this.subjects = subjects;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    /** The nomination, when it exists. @throws AccessDeniedException outside the own scope, or for a draft of others */
    @Transactional(readOnly = true)
    public Optional<NominationDraft> open(NominationId id) {
        var found = nominations.findById(id);
        if (found.isPresent() && !keeper.mayRead(found.get())) {
            throw new AccessDeniedException("May not read nomination " + id);
        }
        return found.map(reading::draft);
    }

    /** The nomination of a subject in this term, for who may read it. */
    @Transactional(readOnly = true)
    public Optional<NominationId> of(SubjectId subject) {
        return nominations
                .findByCampaignIdAndSubjectIdAndLiveTrue(campaign(), subject.value())
                .filter(keeper::mayRead)
                .map(Nomination::id);
    }

    /** Whether somebody put this subject forward in this term, whoever may read it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public boolean isNominated(SubjectId subject) {
        return nominations
                .findByCampaignIdAndSubjectIdAndLiveTrue(campaign(), subject.value())
                .isPresent();
    }

    /** @param title code, empty to choose it later; @param text to begin the summary with */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public NominationDraft begin(SubjectId subject, UnitId unit, String title, String text) {
        if (units.tree().find(unit).isEmpty()) throw new StepRefused("Không có đơn vị này.");
        keeper.demandActs(unit);
        var row = Optional.ofNullable(subjects.rows(List.of(subject)).get(subject))
                .orElseThrow(() -> new StepRefused("Không có đối tượng này trong danh sách."));
        var known = nominations.findByCampaignIdAndSubjectIdAndLiveTrue(
                campaign(), row.id().value());
        if (known.isPresent()) throw twice(row.name(), known.get().unit());
        var content = checked(new NominationContent(title, text, ""));
        var who = current.get().displayName();
        var nomination = new Nomination(campaign(), row, unit, content.title(), who, clock.instant());
        nomination.write(content, who, clock.instant());
        try {
            nominations.saveAndFlush(nomination);
        } catch (DataIntegrityViolationException e) {
            throw twice(row.name(), null);
        }
        trail.write(nomination, Step.BEGUN, unit, keeper.title(content.title()), who);
        return reading.draft(nomination);
    }

    /**
     * @param version as opened or as the last save answered
     * @throws EditedMeanwhile when somebody else saved since
     */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public NominationDraft save(NominationId id, long version, NominationContent content) {
        var nomination = written(id);
        if (nomination.version() != version) {
            throw new EditedMeanwhile(nomination.editedByName(), nomination.editedAt());
        }
        var clean = checked(content);
        var who = current.get().displayName();
        var now = clock.instant();
        // A form that saves itself would fill the trail: one sitting of one person is one line.
        var newSitting =
                !nomination.editedByName().equals(who) || nomination.editedAt().isBefore(now.minus(ONE_SITTING));
        nomination.write(clean, who, now);
        try {
            nominations.saveAndFlush(nomination);
        } catch (OptimisticLockingFailureException e) {
            throw new EditedMeanwhile("Người khác", now);
        }
        if (newSitting) trail.write(nomination, Step.EDITED, nomination.holder(), "", who);
        return reading.draft(nomination);
    }

    /** @throws vn.haiphong.thidua.file.DocumentRefused when the file is none of those allowed */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public NominationDraft add(NominationId id, DossierPaperForm form) {
        var nomination = held(id);
        if (papers.of(List.of(id)).getOrDefault(id, List.of()).size() >= PAPERS) {
            throw new StepRefused("Nhiều nhất " + PAPERS + " giấy tờ cho một hồ sơ. Hãy bỏ bớt rồi thêm.");
        }
        var number = VietnameseText.line(form.number());
        if (number.length() > 80) throw new StepRefused("Số, ký hiệu dài quá 80 ký tự. Hãy viết gọn hơn.");
        var issuer = VietnameseText.line(form.issuer());
        if (issuer.length() > 200) throw new StepRefused("Tên cơ quan dài quá 200 ký tự. Hãy viết gọn hơn.");
        if (number.isEmpty() && form.file() == null) {
            throw new StepRefused("Hãy ghi số, ký hiệu hoặc chọn tệp của giấy tờ.");
        }
        if (form.issued() != null && form.issued().isAfter(keeper.today())) {
            throw new StepRefused("Ngày ký còn ở phía trước. Hãy chọn lại.");
        }
        if (form.kind().isConfirmation()) confirmation(form, issuer);
        var file = form.file() == null ? null : documents.add(form.file(), form.fileName());
        papers.add(
                id,
                new DossierPaper(
                        TimeOrderedId.next(),
                        form.kind(),
                        number,
                        issuer,
                        form.issued(),
                        form.kind().isConfirmation() ? form.expires() : null,
                        file,
                        nomination.holder(),
                        current.get().displayName(),
                        clock.instant()));
        trail.write(
                nomination,
                Step.EDITED,
                nomination.holder(),
                "Thêm giấy tờ: " + form.kind().label() + (number.isEmpty() ? "" : " số " + number),
                current.get().displayName());
        return reading.draft(nomination);
    }

    private void confirmation(DossierPaperForm form, String issuer) {
        if (issuer.isEmpty()) throw new StepRefused("Hãy ghi cơ quan xác nhận.");
        if (form.expires() == null) throw new StepRefused("Hãy chọn ngày hết hạn của giấy xác nhận.");
        if (form.expires().isBefore(keeper.today())) {
            throw new StepRefused("Giấy xác nhận đã hết hạn. Hãy xin giấy mới.");
        }
    }

    /** Only the unit that added it takes it away, as long as the nomination lies there. */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public NominationDraft remove(NominationId id, UUID paper) {
        var nomination = held(id);
        if (!papers.remove(id, paper, nomination.holder())) {
            throw new StepRefused("Chỉ bỏ được giấy tờ do đơn vị đang giữ hồ sơ thêm vào.");
        }
        trail.write(
                nomination,
                Step.EDITED,
                nomination.holder(),
                "Bỏ một giấy tờ",
                current.get().displayName());
        return reading.draft(nomination);
    }

    /** The subject may then be put forward anew. */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public NominationDraft withdraw(NominationId id, String reason) {
        var nomination = keeper.locked(id);
        keeper.demandActs(nomination.unit());
        var why = RequiredText.reason(reason, "Hãy ghi vì sao rút hồ sơ.");
        var who = current.get().displayName();
        nomination.withdraw(why, who, clock.instant());
        nominations.saveAndFlush(nomination);
        trail.write(nomination, Step.WITHDRAWN, nomination.unit(), why, who);
        return reading.draft(nomination);
    }

    /** A file of it, for those who may read it. */
    @Transactional(readOnly = true)
    public Optional<Document> file(NominationId id, UUID file) {
        var nomination = nominations.findById(id).filter(keeper::mayRead);
        var carried = nomination.isPresent()
                && papers.of(List.of(id)).getOrDefault(id, List.of()).stream()
                        .anyMatch(paper -> new DocumentId(file).equals(paper.document()));
        return carried ? documents.find(new DocumentId(file)) : Optional.empty();
    }

    private Nomination written(NominationId id) {
        var nomination = keeper.locked(id);
        keeper.demandActs(nomination.unit());
        return nomination;
    }

    private Nomination held(NominationId id) {
        var nomination = keeper.locked(id);
        keeper.demandActs(nomination.holder());
        if (!nomination.status().isWritten() && nomination.status() != NominationStatus.UNDER_REVIEW) {
            throw new StepRefused(
                    "Hồ sơ đang ở trạng thái “" + nomination.status().label() + "” nên không thêm bớt giấy tờ được.");
        }
        return nomination;
    }

    private NominationContent checked(NominationContent content) {
        if (!content.title().isEmpty() && campaigns.title(content.title()).isEmpty()) {
            throw new StepRefused("Danh hiệu, hình thức này không có trong danh mục của nhiệm kỳ.");
        }
        var clean = new NominationContent(
                content.title(), VietnameseText.clean(content.summary()), VietnameseText.clean(content.report()));
        if (clean.summary().length() > SUMMARY) throw new StepRefused("Tóm tắt thành tích dài quá 5.000 ký tự.");
        if (clean.report().length() > REPORT) throw new StepRefused("Báo cáo thành tích dài quá 50.000 ký tự.");
        return clean;
    }

    private StepRefused twice(String name, @Nullable UnitId unit) {
        return new StepRefused(name + " đã có hồ sơ đề nghị trong nhiệm kỳ này"
                + (unit == null ? "" : ", do " + keeper.name(unit) + " lập") + ". Mỗi đối tượng chỉ có một hồ sơ.");
    }

    private String campaign() {
        return campaigns.current().id().code();
    }
}
