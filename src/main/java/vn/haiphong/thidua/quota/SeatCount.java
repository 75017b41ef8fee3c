package vn.haiphong.thidua.quota;

/**
 * What a unit has of one sort of seats.
 *
 * @param held dealt to it, or the city's own
 * @param dealt passed on to the units directly below
 * @param taken filled by delegates of its own
 */
public record SeatCount(int held, int dealt, int taken) {

    public static final SeatCount NONE = new SeatCount(0, 0, 0);

    public int free() {
        return held - dealt - taken;
    }

    public int used() {
        return dealt + taken;
    }
}
