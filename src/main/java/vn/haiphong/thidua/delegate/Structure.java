package vn.haiphong.thidua.delegate;

import java.util.List;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * How the delegates with a seat are made up.
 *
 * @param unit whose delegates, with everything below
 * @param official with a vote
 * @param guests invited
 * @param unconfirmed of all of them, those whose coming onto the list nobody above has taken in yet
 * @param waiting beside them
 * @param ages in words: the middle, the youngest, the oldest; empty when no year of birth is known
 */
public record Structure(
        UnitId unit,
        String name,
        int official,
        int guests,
        int unconfirmed,
        int waiting,
        String ages,
        List<Group> groups) {

    /** One way of telling them apart. */
    public record Group(String name, List<Line> lines) {}

    /** How many are of one sort. */
    public record Line(String label, int official, int guests) {

        public int all() {
            return official + guests;
        }
    }

    public int total() {
        return official + guests;
    }

    /** {@code 45,3 %}, rounded half up in whole numbers. */
    public String share(Line line) {
        return share(line.all(), total());
    }

    static String share(int part, int whole) {
        if (whole == 0) return "0 %";
        long tenths = (part * 2000L + whole) / (2L * whole);
        return tenths / 10 + "," + tenths % 10 + " %";
    }
}
