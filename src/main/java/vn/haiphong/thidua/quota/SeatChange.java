package vn.haiphong.thidua.quota;

import vn.haiphong.thidua.organisation.UnitId;

/**
 * A wish to let a unit hold another number of seats.
 *
 * @param seen how many it held when whoever wishes it looked
 */
public record SeatChange(UnitId unit, SeatKind kind, int seen, int wanted) {}
