package vn.haiphong.thidua.ballot;

import java.util.Optional;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.VietnameseText;

/** Why a member may be partial to a candidate. The portal flags it; whether the member stands aside, people decide. */
public enum Conflict {
    SAME_NAME("Trùng tên với người được bỏ phiếu"),
    SAME_UNIT("Cùng đơn vị với người được bỏ phiếu"),
    PROPOSER("Thuộc đơn vị trình");

    private final String label;

    Conflict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** In the meeting of a unit everybody is of that unit, so this alone says nothing there. */
    static Optional<Conflict> of(Meeting.Seat seat, Candidate candidate, UnitId body) {
        if (folded(seat.name()).equals(folded(candidate.name()))) return Optional.of(SAME_NAME);
        if (seat.unit() == null || seat.unit().equals(body)) return Optional.empty();
        if (seat.unit().code().equals(candidate.unitCode())) return Optional.of(SAME_UNIT);
        if (seat.unit().code().equals(candidate.proposerUnitCode())) return Optional.of(PROPOSER);
        return Optional.empty();
    }

    private static String folded(String name) {
        return VietnameseText.fold(VietnameseText.line(name));
    }
}
