package vn.haiphong.thidua.conference;

import static vn.haiphong.thidua.conference.ConferenceStatus.APPROVED;
import static vn.haiphong.thidua.conference.ConferenceStatus.CANCELLED;
import static vn.haiphong.thidua.conference.ConferenceStatus.HELD;
import static vn.haiphong.thidua.conference.ConferenceStatus.PLANNED;
import static vn.haiphong.thidua.conference.ConferenceStatus.POSTPONED;
import static vn.haiphong.thidua.conference.ConferenceStatus.REPORTED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.leadercalendar.DayPart;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** The conference of one unit; its verbs keep the order that clauses II.3 and III.2c demand. */
@Entity
@Table(name = "conference_record")
class Conference {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ConferenceId id = ConferenceId.next();

    @Version
    private @Nullable Long version;

    private String campaignId = "";
    private String unitCode = "";

    @Enumerated(EnumType.STRING)
    private UnitLevel level = UnitLevel.GRASSROOTS;

    @Embedded
    private PilotDossier dossier = new PilotDossier(false);

    @Embedded
    private @Nullable KeptSlot slot;

    @Enumerated(EnumType.STRING)
    private ConferenceStatus status = PLANNED;

    @JdbcTypeCode(SqlTypes.JSON)
    private ConferenceContent content = ConferenceContent.empty();

    private @Nullable LocalDate day;

    @Enumerated(EnumType.STRING)
    private @Nullable DayPart part;

    private boolean beyondWindow;
    private boolean demonstration;
    private String editedByName = "";
    private Instant editedAt = Instant.EPOCH;
    private @Nullable String note;
    private @Nullable Instant announcedAt;
    private @Nullable Instant heldAt;
    private @Nullable Instant reportedAt;

    protected Conference() {}

    Conference(String campaignId, UnitId unit, UnitLevel level, boolean pilot, String by, Instant now) {
        this.campaignId = campaignId;
        this.unitCode = unit.code();
        this.level = level;
        this.dossier = new PilotDossier(pilot);
        edited(by, now);
    }

    /** Before it is held everything may change that the Council does not have in hand; afterwards only its results. */
    void write(ConferenceContent changed, ConferenceWindow window, String by, Instant now) {
        WritingRules.demand(this, changed, window);
        if (!Objects.equals(day, changed.day()) || part != changed.part()) {
            slot = null;
            if (status == POSTPONED && changed.day() != null) {
                status = dossier.isApproved() ? APPROVED : PLANNED;
                note = null;
            }
        }
        content = changed;
        day = changed.day();
        part = changed.part();
        beyondWindow = day != null && window.isBeyondPlan(day);
        edited(by, now);
    }

    void keepFiles(List<UUID> files, String by, Instant now) {
        if (status == REPORTED || status == CANCELLED) {
            throw new StepRefused("Hội nghị đang ở trạng thái “" + status.label() + "”, không đổi tệp được nữa.");
        }
        if (dossier.at() != null && !status.isOver() && !files.containsAll(content.files())) {
            throw new StepRefused("Hồ sơ đang ở Hội đồng nên không bỏ tệp được; thêm tệp thì được.");
        }
        content = content.withFiles(files);
        edited(by, now);
    }

    /** Lays plan, content and report before the Council. */
    void submitDossier(Instant now) {
        dossier.demandPilot();
        if (!status.isAhead() && status != POSTPONED) throw refused("trình hồ sơ");
        dossier.submit(content, now);
    }

    /** Whatever was approved of it counts no longer. */
    void sendBackDossier(String reason) {
        dossier.demandPilot();
        if (status.isOver() || status == CANCELLED) throw refused("trả lại hồ sơ");
        dossier.sendBack(reason);
        if (status == APPROVED) status = PLANNED;
    }

    void approve(Approval approval, LocalDate today) {
        dossier.demandPilot();
        if (!status.isAhead() && status != POSTPONED) throw refused("duyệt hồ sơ");
        dossier.approve(approval, today);
        if (dossier.isApproved() && status == PLANNED) status = APPROVED;
    }

    /** The city keeps this half-day for it. */
    void confirmSlot(LocalDate kept, DayPart halves, String by, Instant now) {
        if (!status.isAhead()) throw refused("xác nhận lịch");
        if (!kept.equals(day) || halves != part) {
            throw new StepRefused("Hội nghị đã đổi sang ngày khác. Hãy đề nghị đơn vị đăng ký lại lịch.");
        }
        slot = new KeptSlot(kept, halves, by, now);
    }

    void releaseSlot() {
        slot = null;
    }

    /** Shows it in the public calendar. */
    void announce(ConferenceWindow window, ConferenceNorms norms, Instant now) {
        if (!status.isAhead()) throw refused("công bố lịch");
        ConferenceGates.demandReady(this, window, norms, "công bố");
        if (announcedAt == null) announcedAt = now;
    }

    /** @param attended how many came */
    void hold(int attended, ConferenceWindow window, ConferenceNorms norms, LocalDate today, Instant now) {
        if (!status.isAhead()) throw refused("ghi là đã tổ chức");
        ConferenceGates.demandReady(this, window, norms, "ghi là đã tổ chức");
        if (today.isBefore(day)) {
            throw new StepRefused(
                    "Hội nghị ngày " + PortalTime.date(day) + " chưa diễn ra. Nếu đã họp sớm hơn, hãy sửa ngày trước.");
        }
        if (attended < 1 || attended > 100_000) {
            throw new StepRefused("Hãy ghi số người dự thực tế, từ 1 đến 100.000.");
        }
        content = content.attendedBy(attended);
        status = HELD;
        heldAt = now;
        if (announcedAt == null) announcedAt = now;
    }

    void report(Instant now) {
        if (status != HELD) throw refused("báo cáo kết quả");
        status = REPORTED;
        reportedAt = now;
    }

    /** It was marked held or reported by mistake. */
    void takeBack(String reason) {
        if (!status.isOver()) throw refused("mở lại");
        status = dossier.isPilot() && dossier.isApproved() ? APPROVED : PLANNED;
        heldAt = null;
        reportedAt = null;
        note = reason;
    }

    void postpone(String reason) {
        if (!status.isAhead()) throw refused("hoãn");
        status = POSTPONED;
        note = reason;
        releaseSlot();
    }

    void cancel(String reason) {
        if (!status.isAhead() && status != POSTPONED) throw refused("hủy");
        status = CANCELLED;
        note = reason;
        releaseSlot();
    }

    void markDemonstration() {
        demonstration = true;
    }

    /** Invented conferences have no files to lay before anybody. */
    void layDemonstrationBeforeTheCouncil(Instant at) {
        if (!demonstration) throw new IllegalStateException("Only for demonstration");
        dossier.layDemonstration(at);
    }

    void edited(String by, Instant now) {
        editedByName = by;
        editedAt = now;
    }

    /** What keeps a pilot from being announced or held; empty for every other conference. */
    List<String> closedGates() {
        return ConferenceGates.closed(this);
    }

    private StepRefused refused(String step) {
        return new StepRefused("Hội nghị đang ở trạng thái “" + status.label() + "”, không " + step + " được.");
    }

    boolean isSlotConfirmed() {
        return slot != null && slot.isFor(day, part);
    }

    boolean isNew() {
        return version == null;
    }

    ConferenceId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String campaign() {
        return campaignId;
    }

    UnitId unit() {
        return new UnitId(unitCode);
    }

    UnitLevel level() {
        return level;
    }

    boolean isPilot() {
        return dossier.isPilot();
    }

    boolean isDemonstration() {
        return demonstration;
    }

    ConferenceStatus status() {
        return status;
    }

    ConferenceContent content() {
        return content;
    }

    String editedByName() {
        return editedByName;
    }

    Instant editedAt() {
        return editedAt;
    }

    /** @param limit of its level */
    ConferenceRow row(ThriftLimit limit) {
        return new ConferenceRow(
                unit(),
                level,
                dossier.isPilot(),
                status,
                day,
                part,
                content.venue(),
                content.expected(),
                content.attended(),
                content.estimate(),
                content.spent(),
                beyondWindow,
                announcedAt != null,
                demonstration,
                limit.excesses(content),
                content.deviation());
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    @Nullable
    DayPart part() {
        return part;
    }

    @Nullable
    String note() {
        return note;
    }

    PilotDossier dossier() {
        return dossier;
    }

    @Nullable
    Instant announcedAt() {
        return announcedAt;
    }
}
