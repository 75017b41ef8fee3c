package vn.haiphong.thidua.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

/** A problem one unit has with the plan, and what was said about it. */
@Entity
@Table(name = "issue_difficulty")
class Difficulty {

    static final int FILES = 10;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DifficultyId id = DifficultyId.next();

    @Version
    private @Nullable Long version;

    private String campaignId = "";
    private String unitCode = "";
    private int numberYear;
    private int number;
    private String title = "";
    private String text = "";
    private String clause = "";

    @Enumerated(EnumType.STRING)
    private Urgency urgency = Urgency.USUAL;

    @Enumerated(EnumType.STRING)
    private DifficultyStatus status = DifficultyStatus.OPEN;

    private String raisedByName = "";
    private Instant raisedAt = Instant.EPOCH;
    private LocalDate due = LocalDate.EPOCH;
    private @Nullable Instant answeredAt;
    private @Nullable UUID assignedTo;
    private @Nullable String assignedName;
    private String editedByName = "";
    private Instant editedAt = Instant.EPOCH;
    private String words = "";
    private boolean demonstration;

    @ElementCollection
    @CollectionTable(name = "issue_difficulty_entry", joinColumns = @JoinColumn(name = "difficulty_id"))
    @OrderColumn(name = "position")
    private List<DifficultyEntry> thread = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "issue_difficulty_file", joinColumns = @JoinColumn(name = "difficulty_id"))
    @OrderColumn(name = "position")
    private List<AttachedFile> files = new ArrayList<>();

    protected Difficulty() {}

    Difficulty(String campaignId, DifficultyForm form, int year, int number, String by, Instant now, LocalDate due) {
        this.campaignId = campaignId;
        this.unitCode = form.unit().code();
        this.numberYear = year;
        this.number = number;
        this.raisedByName = by;
        this.raisedAt = now;
        this.due = due;
        write(form);
        note(DifficultyStep.RAISE, "", by, now);
    }

    /** What the status allows, whoever may do it. */
    Set<DifficultyStep> open() {
        return switch (status) {
            case OPEN ->
                EnumSet.of(
                        DifficultyStep.AMEND,
                        DifficultyStep.ATTACH,
                        DifficultyStep.ASSIGN,
                        DifficultyStep.ANSWER,
                        DifficultyStep.WITHDRAW);
            case REOPENED ->
                EnumSet.of(
                        DifficultyStep.ATTACH, DifficultyStep.ASSIGN, DifficultyStep.ANSWER, DifficultyStep.WITHDRAW);
            case ANSWERED ->
                EnumSet.of(
                        DifficultyStep.ATTACH,
                        DifficultyStep.ANSWER,
                        DifficultyStep.REOPEN,
                        DifficultyStep.CLOSE,
                        DifficultyStep.PUBLISH);
            case CLOSED -> EnumSet.of(DifficultyStep.PUBLISH);
            case WITHDRAWN -> EnumSet.noneOf(DifficultyStep.class);
        };
    }

    /** Before an answer the unit may still say it better; its unit and number stay. */
    void amend(DifficultyForm form, LocalDate due, String by, Instant now) {
        demand(DifficultyStep.AMEND);
        if (urgency != form.urgency()) this.due = due;
        write(form);
        note(DifficultyStep.AMEND, "", by, now);
    }

    void assign(AccountId to, String name, String by, Instant now) {
        demand(DifficultyStep.ASSIGN);
        assignedTo = to.value();
        assignedName = name;
        note(DifficultyStep.ASSIGN, name, by, now);
    }

    /** A second answer adds to the first; nothing said is taken back. */
    void answer(String words, String by, Instant now) {
        demand(DifficultyStep.ANSWER);
        status = DifficultyStatus.ANSWERED;
        answeredAt = now;
        note(DifficultyStep.ANSWER, words, by, now);
    }

    void reopen(String reason, LocalDate due, String by, Instant now) {
        demand(DifficultyStep.REOPEN);
        status = DifficultyStatus.REOPENED;
        this.due = due;
        answeredAt = null;
        note(DifficultyStep.REOPEN, reason, by, now);
    }

    void close(String by, Instant now) {
        demand(DifficultyStep.CLOSE);
        status = DifficultyStatus.CLOSED;
        note(DifficultyStep.CLOSE, "", by, now);
    }

    void withdraw(String reason, String by, Instant now) {
        demand(DifficultyStep.WITHDRAW);
        status = DifficultyStatus.WITHDRAWN;
        note(DifficultyStep.WITHDRAW, reason, by, now);
    }

    void published(String guidance, String by, Instant now) {
        demand(DifficultyStep.PUBLISH);
        note(DifficultyStep.PUBLISH, guidance, by, now);
    }

    void attach(UUID document, String name, String by, Instant now) {
        demand(DifficultyStep.ATTACH);
        if (files.size() >= FILES) throw new StepRefused("Nhiều nhất " + FILES + " tệp cho một vướng mắc.");
        files.add(new AttachedFile(document, by));
        note(DifficultyStep.ATTACH, name, by, now);
    }

    boolean isOverdue(LocalDate today) {
        return status.waits() && due.isBefore(today);
    }

    void demonstrate() {
        demonstration = true;
    }

    private void write(DifficultyForm form) {
        title = form.title();
        text = form.text();
        clause = form.clause();
        urgency = form.urgency();
    }

    private void demand(DifficultyStep step) {
        if (!open().contains(step)) {
            throw new StepRefused("Vướng mắc này đang ở trạng thái “" + status.label() + "”, không làm được bước “"
                    + step.label() + "”. Hãy tải lại trang để xem bản mới.");
        }
    }

    private void note(DifficultyStep step, String said, String by, Instant now) {
        thread.add(new DifficultyEntry(step, said, by, now));
        editedByName = by;
        editedAt = now;
        var all = new StringBuilder(numberWords())
                .append(' ')
                .append(title)
                .append(' ')
                .append(text);
        thread.forEach(entry -> all.append(' ').append(entry.text()));
        words = FoldedWords.of(all.toString());
    }

    /** {@code 07/2019-VM}. */
    String numberWords() {
        return words(number, numberYear);
    }

    static String words(int number, int year) {
        return "%02d/%d-VM".formatted(number, year);
    }

    DifficultyId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UnitId unit() {
        return new UnitId(unitCode);
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String clause() {
        return clause;
    }

    Urgency urgency() {
        return urgency;
    }

    DifficultyStatus status() {
        return status;
    }

    String raisedByName() {
        return raisedByName;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    LocalDate due() {
        return due;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    AccountId assignedTo() {
        return assignedTo == null ? null : new AccountId(assignedTo);
    }

    @Nullable
    String assignedName() {
        return assignedName;
    }

    String editedByName() {
        return editedByName;
    }

    Instant editedAt() {
        return editedAt;
    }

    boolean isDemonstration() {
        return demonstration;
    }

    List<DifficultyEntry> thread() {
        return List.copyOf(thread);
    }

    List<AttachedFile> files() {
        return List.copyOf(files);
    }
}
