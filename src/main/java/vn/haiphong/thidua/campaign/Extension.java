package vn.haiphong.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * Another day than the one in force before, with reason and approver; the plan's own day stays.
 *
 * @param unit null when it holds for every unit that owes the task
 * @param before the day in force until then
 * @param wished what the unit asked for, null when nobody asked
 * @param after the new day, null until it is approved
 * @param basis the paper that allows it, empty when none is named
 */
public record Extension(
        UUID id,
        String code,
        @Nullable UnitId unit,
        Kind kind,
        State state,
        @Nullable LocalDate before,
        @Nullable LocalDate wished,
        @Nullable LocalDate after,
        String reason,
        String basis,
        String answer,
        String askedBy,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** The day that holds for all units of an obligation. @param forAll what holds for every unit, the oldest first */
    public static @Nullable LocalDate inForce(String code, @Nullable LocalDate due, List<Extension> forAll) {
        var day = due;
        for (var one : forAll) {
            if (one.code().equals(code) && one.state() == State.APPROVED) day = one.after();
        }
        return day;
    }

    public boolean isPending() {
        return state == State.PENDING;
    }

    /** Who brought it about. */
    public enum Kind {
        REQUEST("Đơn vị đề nghị"),
        GRANT("Ban Thi đua - Khen thưởng gia hạn"),
        MOVE("Dời theo ngày Đại hội");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far it is. */
    public enum State {
        PENDING("Chờ trả lời"),
        APPROVED("Đã đồng ý"),
        REFUSED("Không đồng ý");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
