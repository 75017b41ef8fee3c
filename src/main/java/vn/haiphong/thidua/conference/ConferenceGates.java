package vn.haiphong.thidua.conference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.leadercalendar.LeaderSlot;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** What a conference needs before it is announced or held: whether it is there, else who must do it. */
final class ConferenceGates {

    private static final String UNIT = "Đơn vị";
    private static final String BOARD = "Ban Thi đua - Khen thưởng";
    private static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng thành phố";

    private ConferenceGates() {}

    /**
     * @param dossierDue the day in force for the dossier of a pilot, null for others
     * @param slotDue the day in force for its slot
     */
    static List<Gate> of(
            Conference conference,
            List<LeaderSlot> slots,
            @Nullable LocalDate dossierDue,
            @Nullable LocalDate slotDue,
            LocalDate today) {
        var gates = new ArrayList<Gate>();
        var content = conference.content();
        gates.add(filled("Ngày và buổi", content.day() != null && content.part() != null));
        gates.add(filled("Địa điểm", !content.venue().isEmpty()));
        gates.add(filled("Hình thức hội nghị", content.mode() != null));
        if (!conference.isPilot()) return gates;
        gates.add(dossier(conference, dossierDue, today));
        for (var part : ApprovedPart.values()) gates.add(approval(conference, part, dossierDue, today));
        gates.add(slot(conference, slots, slotDue, today));
        return gates;
    }

    /** What keeps a pilot from being announced or held; empty for every other conference. */
    static List<String> closed(Conference conference) {
        var closed = new ArrayList<String>();
        if (!conference.isPilot()) return closed;
        for (var one : ApprovedPart.values()) {
            if (conference.dossier().approval(one).isEmpty()) {
                closed.add("Hội đồng chưa duyệt " + one.label().toLowerCase(java.util.Locale.ROOT));
            }
        }
        if (!conference.isSlotConfirmed()) closed.add("thành phố chưa xác nhận lịch");
        return closed;
    }

    /** @throws StepRefused with everything that keeps the conference from that step */
    static void demandReady(Conference conference, ConferenceWindow window, ConferenceNorms norms, String step) {
        var closed = closed(conference);
        if (!closed.isEmpty()) {
            throw new StepRefused("Chưa " + step + " được hội nghị điểm: " + String.join("; ", closed) + ".");
        }
        var missing = new ArrayList<String>();
        var day = conference.day();
        var content = conference.content();
        if (day == null) missing.add("ngày");
        if (conference.part() == null) missing.add("buổi");
        if (content.venue().isEmpty()) missing.add("địa điểm");
        if (content.mode() == null) missing.add("hình thức");
        if (!missing.isEmpty()) {
            throw new StepRefused("Chưa " + step + " được: còn thiếu " + String.join(", ", missing) + ".");
        }
        if (!window.holds(day)) throw new StepRefused(window.refusal(day));
        var departures = norms.departures(conference.level(), content);
        if (!departures.isEmpty() && content.deviation().isEmpty()) {
            throw new StepRefused("Khác hướng dẫn hoặc vượt mức: " + String.join("; ", departures)
                    + ". Hãy ghi lý do ở ô “Lý do làm khác hướng dẫn, vượt mức”, hoặc chọn lại.");
        }
    }

    private static Gate filled(String what, boolean there) {
        return new Gate(what, UNIT, there ? "Đã ghi" : "Chưa ghi", there, false);
    }

    private static Gate dossier(Conference conference, @Nullable LocalDate due, LocalDate today) {
        var at = conference.dossier().at();
        if (at != null) {
            var late = late(due, LocalDate.ofInstant(at, PortalTime.ZONE));
            return new Gate(
                    "Trình hồ sơ", UNIT, "Đã trình lúc " + PortalTime.moment(at) + tooLate(late), true, late > 0);
        }
        var back = conference.dossier().back();
        return new Gate(
                "Trình hồ sơ",
                UNIT,
                (back == null ? "Chưa trình" : "Bị trả lại: " + back) + until(due, today),
                false,
                late(due, today) > 0);
    }

    private static Gate approval(Conference conference, ApprovedPart part, @Nullable LocalDate due, LocalDate today) {
        var what = "Hội đồng duyệt " + part.label().toLowerCase(java.util.Locale.ROOT);
        return conference
                .dossier()
                .approval(part)
                .map(one -> new Gate(
                        what,
                        COUNCIL,
                        "Văn bản " + one.number() + " ngày " + PortalTime.date(one.signed()) + ", " + one.signatory()
                                + " ký" + tooLate(one.daysLate()),
                        true,
                        one.daysLate() > 0))
                .orElseGet(
                        () -> new Gate(what, COUNCIL, "Chưa duyệt" + until(due, today), false, late(due, today) > 0));
    }

    private static Gate slot(Conference conference, List<LeaderSlot> slots, @Nullable LocalDate due, LocalDate today) {
        var what = "Thành phố xác nhận lịch";
        if (conference.isSlotConfirmed()) {
            var confirmed = slots.stream()
                    .filter(one -> one.state() == LeaderSlot.State.CONFIRMED)
                    .findFirst();
            var late = confirmed.map(LeaderSlot::daysLate).orElse(0);
            return new Gate(
                    what,
                    BOARD,
                    confirmed
                                    .map(one -> one.leader().title() + ", " + one.when())
                                    .orElse("Đã xác nhận")
                            + tooLate(late),
                    true,
                    late > 0);
        }
        var waits = slots.stream().anyMatch(one -> one.state() == LeaderSlot.State.REQUESTED);
        return waits
                ? new Gate(what, BOARD, "Đã đăng ký, chờ xác nhận", false, false)
                : new Gate(what, UNIT, "Chưa đăng ký lịch" + until(due, today), false, late(due, today) > 0);
    }

    static int late(@Nullable LocalDate due, LocalDate day) {
        return due == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(due, day));
    }

    private static String tooLate(int days) {
        return days > 0 ? ", trễ " + days + " ngày" : "";
    }

    private static String until(@Nullable LocalDate due, LocalDate today) {
        if (due == null) return "";
        int days = late(due, today);
        return days > 0
                ? "; hạn " + PortalTime.date(due) + ", đã quá " + days + " ngày"
                : "; hạn " + PortalTime.date(due);
    }
}
