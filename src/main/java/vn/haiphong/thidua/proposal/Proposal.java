package vn.haiphong.thidua.proposal;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** An exemplar that a citizen proposes, on the desk of one unit. */
@Entity
@Table(name = "proposal_proposal")
class Proposal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProposalId id = ProposalId.next();

    @Version
    private @Nullable Long version;

    private String unitCode = "";
    private int numberYear;
    private int number;
    private String secret = "";
    private String onceKey = "";

    @Enumerated(EnumType.STRING)
    private ProposedKind kind = ProposedKind.PERSON;

    private String name = "";
    private String place = "";
    private String deed = "";
    private @Nullable String senderName;
    private @Nullable String senderPhone;
    private @Nullable String senderMail;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.RECEIVED;

    private Instant sentAt = Instant.EPOCH;
    private @Nullable Instant closedAt;
    private @Nullable Instant purgedAt;
    private String editedByName = "";
    private Instant editedAt = Instant.EPOCH;
    private String words = "";
    private boolean demonstration;

    @ElementCollection
    @CollectionTable(name = "proposal_entry", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<ProposalEntry> entries = new ArrayList<>();

    protected Proposal() {}

    /** @param form free of faults */
    Proposal(ProposalForm form, UnitId unit, ProposalReceipt receipt, String onceKey, Instant now) {
        this.unitCode = unit.code();
        this.numberYear = receipt.year();
        this.number = receipt.number();
        this.secret = receipt.secret();
        this.onceKey = onceKey;
        this.kind = ProposedKind.of(form.kind());
        this.name = VietnameseText.line(form.name());
        this.place = VietnameseText.line(form.where());
        this.deed = form.deed();
        this.senderName = VietnameseText.line(form.sender());
        this.senderPhone = form.phone().isBlank() ? null : ProposalRules.phone(form);
        this.senderMail = form.mail().isBlank() ? null : VietnameseText.line(form.mail());
        this.sentAt = now;
        // Whoever sent it is searched for by nobody.
        this.words = " " + fold(receipt.plain() + " " + name + " " + place + " " + deed) + " ";
        note(ProposalStep.RECEIVE, "", "", now);
    }

    /** What the status allows, whoever may do it. */
    Set<ProposalStep> open() {
        return switch (status) {
            case RECEIVED -> EnumSet.of(ProposalStep.PASS, ProposalStep.TAKE_UP, ProposalStep.CLOSE, ProposalStep.SPAM);
            case TAKEN_UP -> EnumSet.of(ProposalStep.PASS, ProposalStep.CLOSE);
            case CLOSED, SPAM -> EnumSet.of(ProposalStep.REOPEN);
        };
    }

    void pass(UnitId to, String toName, String by, Instant now) {
        demand(ProposalStep.PASS);
        if (to.code().equals(unitCode)) throw new StepRefused("Giới thiệu này đang ở đơn vị đó. Hãy chọn đơn vị khác.");
        unitCode = to.code();
        status = ProposalStatus.RECEIVED;
        note(ProposalStep.PASS, toName, by, now);
    }

    void takeUp(String by, Instant now) {
        demand(ProposalStep.TAKE_UP);
        status = ProposalStatus.TAKEN_UP;
        note(ProposalStep.TAKE_UP, "", by, now);
    }

    void close(String reason, String by, Instant now) {
        demand(ProposalStep.CLOSE);
        status = ProposalStatus.CLOSED;
        closedAt = now;
        note(ProposalStep.CLOSE, reason, by, now);
    }

    void markSpam(String by, Instant now) {
        demand(ProposalStep.SPAM);
        status = ProposalStatus.SPAM;
        closedAt = now;
        note(ProposalStep.SPAM, "", by, now);
    }

    void reopen(String by, Instant now) {
        demand(ProposalStep.REOPEN);
        status = ProposalStatus.RECEIVED;
        closedAt = null;
        note(ProposalStep.REOPEN, "", by, now);
    }

    /** Who sent it is forgotten; what was said of the exemplar stays. */
    void forgetSender(Instant now) {
        senderName = null;
        senderPhone = null;
        senderMail = null;
        purgedAt = now;
        entries.add(new ProposalEntry(ProposalStep.PURGE, "", "", now));
    }

    void demonstrate() {
        demonstration = true;
    }

    private void demand(ProposalStep step) {
        if (!open().contains(step)) {
            throw new StepRefused("Giới thiệu này đang ở trạng thái “" + status.label() + "”, không làm được bước “"
                    + step.label() + "”. Hãy tải lại trang để xem bản mới.");
        }
    }

    private void note(ProposalStep step, String text, String by, Instant now) {
        entries.add(new ProposalEntry(step, text, by, now));
        editedByName = by;
        editedAt = now;
    }

    static String fold(String text) {
        return VietnameseText.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    ProposalId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UnitId unit() {
        return new UnitId(unitCode);
    }

    ProposalReceipt receipt() {
        return new ProposalReceipt(numberYear, number, secret);
    }

    ProposedKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String place() {
        return place;
    }

    String deed() {
        return deed;
    }

    /** Null once it was purged. */
    @Nullable
    ProposalSender sender() {
        return senderName == null
                ? null
                : new ProposalSender(
                        senderName, senderPhone == null ? "" : senderPhone, senderMail == null ? "" : senderMail);
    }

    ProposalStatus status() {
        return status;
    }

    Instant sentAt() {
        return sentAt;
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

    List<ProposalEntry> entries() {
        return List.copyOf(entries);
    }
}
