package vn.haiphong.thidua.quota;

import vn.haiphong.thidua.organisation.UnitId;

/** The seats of one unit. */
public record UnitSeats(UnitId unit, SeatCount official, SeatCount guests) {

    public SeatCount of(SeatKind kind) {
        return kind == SeatKind.OFFICIAL ? official : guests;
    }

    public int held() {
        return official.held() + guests.held();
    }

    UnitSeats with(SeatKind kind, SeatCount count) {
        return kind == SeatKind.OFFICIAL ? new UnitSeats(unit, count, guests) : new UnitSeats(unit, official, count);
    }

    static UnitSeats none(UnitId unit) {
        return new UnitSeats(unit, SeatCount.NONE, SeatCount.NONE);
    }
}
