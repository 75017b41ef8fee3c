package vn.haiphong.thidua.conference;

import static vn.haiphong.thidua.conference.ConferenceStatus.APPROVED;
import static vn.haiphong.thidua.conference.ConferenceStatus.CANCELLED;
import static vn.haiphong.thidua.conference.ConferenceStatus.HELD;
import static vn.haiphong.thidua.conference.ConferenceStatus.PLANNED;
import static vn.haiphong.thidua.conference.ConferenceStatus.POSTPONED;
import static vn.haiphong.thidua.conference.ConferenceStatus.REPORTED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private boolean pilot;

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
    private @Nullable Instant dossierAt;
    private @Nullable String dossierBack;
    private @Nullable LocalDate slotDay;

    @Enumerated(EnumType.STRING)
    private @Nullable DayPart slotPart;

    private @Nullable String slotBy;
    private @Nullable Instant slotAt;
    private @Nullable Instant announcedAt;
    private @Nullable Instant heldAt;
    private @Nullable Instant reportedAt;

    @ElementCollection
    @CollectionTable(name = "conference_approval", joinColumns = @JoinColumn(name = "conference_id"))
    private Set<Approval> approvals = new HashSet<>();

    protected Conference() {}

    Conference(String campaignId, UnitId unit, UnitLevel level, boolean pilot, String by, Instant now) {
        this.campaignId = campaignId;
        this.unitCode = unit.code();
        this.level = level;
        this.pilot = pilot;
        edited(by, now);
    }

    /** Before it is held everything may change that the Council does not have in hand; afterwards only its results. */
    void write(ConferenceContent changed, ConferenceWindow window, String by, Instant now) {
        if (status == REPORTED || status == CANCELLED) {
            throw new StepRefused("Hội nghị đang ở trạng thái “" + status.label() + "”, không sửa được nữa.");
        }
        if (status == HELD && !content.hasTheSamePlanAs(changed)) {
            throw new StepRefused("Hội nghị đã tổ chức: chỉ còn ghi kết quả, không sửa phần chuẩn bị.");
        }
        if (dossierAt != null && !content.hasTheSameProgrammeAs(changed)) {
            throw new StepRefused("Kế hoạch, hình thức và chương trình đã trình Hội đồng nên không tự sửa được."
                    + " Hãy đề nghị Ban Thi đua - Khen thưởng trả lại hồ sơ.");
        }
        var moved = !Objects.equals(day, changed.day()) || part != changed.part();
        if (moved && changed.day() != null && !window.holds(changed.day())) {
            throw new StepRefused(window.refusal(changed.day()));
        }
        if (moved
                && pilot
                && announcedAt != null
                && status.isAhead()
                && closedGates().isEmpty()) {
            throw new StepRefused(
                    "Lịch hội nghị điểm đã công bố. Muốn đổi ngày, hãy bấm “Hoãn”, chọn ngày mới rồi đăng ký"
                            + " lịch với thành phố; được xác nhận thì lịch công khai tự đổi.");
        }
        if (announcedAt != null
                && (changed.day() == null
                        || changed.part() == null
                        || changed.venue().isEmpty())) {
            throw new StepRefused(
                    "Lịch đã công bố thì phải còn ngày, buổi và địa điểm. Chưa có ngày mới thì bấm “Hoãn”.");
        }
        if (moved) {
            slotDay = null;
            slotPart = null;
            if (status == POSTPONED && changed.day() != null) {
                status = isApproved() ? APPROVED : PLANNED;
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
        if (dossierAt != null && !status.isOver() && !files.containsAll(content.files())) {
            throw new StepRefused("Hồ sơ đang ở Hội đồng nên không bỏ tệp được; thêm tệp thì được.");
        }
        content = content.withFiles(files);
        edited(by, now);
    }

    /** Lays plan, content and report before the Council. */
    void submitDossier(Instant now) {
        demandPilot();
        if (!status.isAhead() && status != POSTPONED) throw refused("trình hồ sơ");
        if (dossierAt != null) throw new StepRefused("Hồ sơ đã trình ngày " + PortalTime.date(dossierAt) + ".");
        var missing = new ArrayList<String>();
        if (content.plan().isEmpty()) missing.add("số, ký hiệu kế hoạch");
        if (content.mode() == null) missing.add("hình thức");
        if (content.agenda().isEmpty()) missing.add("chương trình");
        if (content.files().isEmpty()) missing.add("tệp báo cáo trình hội nghị");
        if (!missing.isEmpty()) throw new StepRefused("Hồ sơ còn thiếu: " + String.join(", ", missing) + ".");
        dossierAt = now;
        dossierBack = null;
    }

    /** Whatever was approved of it counts no longer. */
    void sendBackDossier(String reason) {
        demandPilot();
        if (status.isOver() || status == CANCELLED) throw refused("trả lại hồ sơ");
        if (dossierAt == null) throw new StepRefused("Đơn vị chưa trình hồ sơ, không có gì để trả lại.");
        dossierAt = null;
        dossierBack = reason;
        approvals.clear();
        if (status == APPROVED) status = PLANNED;
    }

    void approve(Approval approval, LocalDate today) {
        demandPilot();
        if (!status.isAhead() && status != POSTPONED) throw refused("duyệt hồ sơ");
        if (dossierAt == null) throw new StepRefused("Đơn vị chưa trình hồ sơ, Hội đồng chưa có gì để duyệt.");
        if (approval(approval.part()).isPresent()) {
            throw new StepRefused(approval.part().label() + " đã được duyệt rồi.");
        }
        if (approval.signed().isAfter(today)) {
            throw new StepRefused("Ngày ký " + PortalTime.date(approval.signed()) + " chưa đến. Hãy kiểm tra lại.");
        }
        approvals.add(approval);
        if (isApproved() && status == PLANNED) status = APPROVED;
    }

    /** The city keeps this half-day for it. */
    void confirmSlot(LocalDate slot, DayPart halves, String by, Instant now) {
        if (!status.isAhead()) throw refused("xác nhận lịch");
        if (!slot.equals(day) || halves != part) {
            throw new StepRefused("Hội nghị đã đổi sang ngày khác. Hãy đề nghị đơn vị đăng ký lại lịch.");
        }
        slotDay = slot;
        slotPart = halves;
        slotBy = by;
        slotAt = now;
    }

    void releaseSlot() {
        slotDay = null;
        slotPart = null;
    }

    /** Shows it in the public calendar. */
    void announce(ConferenceWindow window, SizeRule rule, Instant now) {
        if (!status.isAhead()) throw refused("công bố lịch");
        ConferenceGates.demandReady(this, window, rule, "công bố");
        if (announcedAt == null) announcedAt = now;
    }

    /** @param attended how many came */
    void hold(int attended, ConferenceWindow window, SizeRule rule, LocalDate today, Instant now) {
        if (!status.isAhead()) throw refused("ghi là đã tổ chức");
        ConferenceGates.demandReady(this, window, rule, "ghi là đã tổ chức");
        if (today.isBefore(day)) {
            throw new StepRefused(
                    "Hội nghị ngày " + PortalTime.date(day) + " chưa diễn ra. Nếu đã họp sớm hơn, hãy sửa ngày trước.");
        }
        if (attended < 1 || attended > 100_000) {
            throw new StepRefused("Hãy ghi số người dự thực tế, từ 1 đến 100.000.");
        }
        content = ConferenceRules.withAttended(content, attended);
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
        status = pilot && isApproved() ? APPROVED : PLANNED;
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
        dossierAt = at;
    }

    void edited(String by, Instant now) {
        editedByName = by;
        editedAt = now;
    }

    /** What keeps a pilot from being announced or held; empty for every other conference. */
    List<String> closedGates() {
        return ConferenceGates.closed(this);
    }

    private void demandPilot() {
        if (!pilot) throw new StepRefused("Chỉ hội nghị điểm mới trình Hội đồng duyệt trước.");
    }

    private StepRefused refused(String step) {
        return new StepRefused("Hội nghị đang ở trạng thái “" + status.label() + "”, không " + step + " được.");
    }

    boolean isApproved() {
        return approvals.size() == ApprovedPart.values().length;
    }

    boolean isSlotConfirmed() {
        return slotDay != null && slotDay.equals(day) && slotPart == part;
    }

    Optional<Approval> approval(ApprovedPart wanted) {
        return approvals.stream().filter(one -> one.part() == wanted).findFirst();
    }

    List<Approval> approvals() {
        return approvals.stream().sorted(Comparator.comparing(Approval::part)).toList();
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
        return pilot;
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

    ConferenceRow row() {
        return new ConferenceRow(
                unit(),
                level,
                pilot,
                status,
                day,
                part,
                content.venue(),
                beyondWindow,
                announcedAt != null,
                demonstration);
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

    @Nullable
    Instant dossierAt() {
        return dossierAt;
    }

    @Nullable
    String dossierBack() {
        return dossierBack;
    }

    @Nullable
    Instant announcedAt() {
        return announcedAt;
    }

    @Nullable
    String slotBy() {
        return slotBy;
    }

    @Nullable
    Instant slotAt() {
        return slotAt;
    }
}
