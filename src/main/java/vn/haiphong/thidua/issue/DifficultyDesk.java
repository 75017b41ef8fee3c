package vn.haiphong.thidua.issue;

import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.account.Role.UNIT;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.AccountDirectory;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.NumberBook;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * The desk of difficulties (clause III.12): an officer raises one for a unit in scope, the Board answers, the unit is
 * content or asks again. Whoever stands above the unit reads along.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class DifficultyDesk {

    static final String SERIES = "issue.difficulty";

    private final DifficultyReading reading;
    private final AnswerTimes times;
    private final NumberBook numbers;
    private final Documents documents;
    private final AccountDirectory accounts;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DifficultyDesk(
            DifficultyReading reading,
            AnswerTimes times,
            NumberBook numbers,
            Documents documents,
            AccountDirectory accounts,
            Campaigns campaigns,
            Units units,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.times = times;
        this.numbers = numbers;
        this.documents = documents;
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when there is none, or none for who asks. */
    @Transactional(readOnly = true)
    public Optional<DifficultyDetails> find(DifficultyId id) {
        return reading.find(id);
    }

    @PreAuthorize("hasRole('UNIT')")
    public DifficultyDetails raise(DifficultyForm form) {
        var clean = IssueRules.checked(form, campaigns.current());
        if (units.tree().find(clean.unit()).isEmpty()) throw new StepRefused("Không có đơn vị mang mã này.");
        current.demand(clean.unit(), UNIT);
        var due = times.now().due(clean.urgency(), today());
        int year = today().getYear();
        int number = numbers.next(SERIES, year);
        var raised = new Difficulty(campaigns.current().id().code(), clean, year, number, name(), clock.instant(), due);
        return kept(raised, DifficultyStep.RAISE, raised.title());
    }

    /** @param version as opened or as the last step answered; @throws vn.haiphong.thidua.shared.EditedMeanwhile when something was done since */
    @PreAuthorize("hasRole('UNIT')")
    public DifficultyDetails amend(DifficultyId id, long version, DifficultyForm form) {
        var difficulty = reading.fresh(id, version, UNIT);
        var clean = IssueRules.checked(form, campaigns.current());
        var before = difficulty.title() + "; " + difficulty.urgency().label();
        difficulty.amend(clean, times.now().due(clean.urgency(), today()), name(), clock.instant());
        return kept(
                difficulty,
                DifficultyStep.AMEND,
                before + " → " + clean.title() + "; " + clean.urgency().label());
    }

    @PreAuthorize("hasRole('ORGANISER')")
    public DifficultyDetails answer(DifficultyId id, long version, String words) {
        var difficulty = reading.fresh(id, version, ORGANISER);
        difficulty.answer(IssueRules.answer(words), name(), clock.instant());
        return kept(difficulty, DifficultyStep.ANSWER, "");
    }

    /** @param reason what the answer leaves open; shown to the Board */
    @PreAuthorize("hasRole('UNIT')")
    public DifficultyDetails reopen(DifficultyId id, long version, String reason) {
        var difficulty = reading.fresh(id, version, UNIT);
        var why = RequiredText.reason(reason, "Hãy ghi điều chưa rõ để Ban Thi đua - Khen thưởng trả lời tiếp.");
        difficulty.reopen(why, times.now().due(difficulty.urgency(), today()), name(), clock.instant());
        return kept(difficulty, DifficultyStep.REOPEN, why);
    }

    @PreAuthorize("hasAnyRole('UNIT', 'ORGANISER')")
    public DifficultyDetails close(DifficultyId id, long version) {
        var difficulty = reading.fresh(id, version, UNIT, ORGANISER);
        difficulty.close(name(), clock.instant());
        return kept(difficulty, DifficultyStep.CLOSE, "");
    }

    @PreAuthorize("hasRole('UNIT')")
    public DifficultyDetails withdraw(DifficultyId id, long version, String reason) {
        var difficulty = reading.fresh(id, version, UNIT);
        var why = RequiredText.reason(reason, "Hãy ghi vì sao rút vướng mắc này.");
        difficulty.withdraw(why, name(), clock.instant());
        return kept(difficulty, DifficultyStep.WITHDRAW, why);
    }

    /** Says who of the Board answers. */
    @PreAuthorize("hasRole('ORGANISER')")
    public DifficultyDetails assign(DifficultyId id, long version, AccountId to) {
        var difficulty = reading.fresh(id, version, ORGANISER);
        var name = board().get(to);
        if (name == null) throw new StepRefused("Chỉ phân công cho tài khoản của Ban Thi đua - Khen thưởng.");
        difficulty.assign(to, name, name(), clock.instant());
        return kept(difficulty, DifficultyStep.ASSIGN, name);
    }

    /** Who can answer, by name. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ORGANISER')")
    public Map<AccountId, String> board() {
        return accounts.active(ORGANISER);
    }

    @PreAuthorize("hasAnyRole('UNIT', 'ORGANISER')")
    public DifficultyDetails attach(DifficultyId id, long version, InputStream upload, String name) {
        var difficulty = reading.fresh(id, version, UNIT, ORGANISER);
        var document = documents.find(documents.add(upload, name)).orElseThrow();
        difficulty.attach(document.id().value(), document.name(), name(), clock.instant());
        return kept(difficulty, DifficultyStep.ATTACH, document.name());
    }

    /** An attached file, for those who may read the difficulty it belongs to. */
    @Transactional(readOnly = true)
    public Optional<Document> file(DifficultyId id, UUID file) {
        return find(id).flatMap(details -> details.files().stream()
                .map(DifficultyDetails.File::document)
                .filter(document -> document.id().equals(new DocumentId(file)))
                .findFirst());
    }

    private DifficultyDetails kept(Difficulty difficulty, DifficultyStep step, String details) {
        var saved = reading.keep(difficulty);
        events.publishEvent(new DifficultyChanged(
                saved.id(), step, saved.unit(), "Vướng mắc " + saved.numberWords() + ": " + saved.title(), details));
        return reading.details(saved);
    }

    private String name() {
        return current.get().displayName();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
    }
}
