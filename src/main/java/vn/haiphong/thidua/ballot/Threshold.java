package vn.haiphong.thidua.ballot;

/**
 * How many votes in favour a title asks for.
 *
 * @param percent 1 to 100
 */
public record Threshold(int percent, Denominator denominator) {

    public Threshold {
        if (percent < 1 || percent > 100) throw new IllegalArgumentException("Not a percentage: " + percent);
    }

    /** Whole numbers only: a rounded quotient would let 89.6 % pass for 90 %. */
    public boolean isMet(int yes, int members, int present) {
        var of = of(members, present);
        return of > 0 && yes * 100L >= (long) percent * of;
    }

    /** The fewest votes in favour with which it is met. */
    public int fewest(int members, int present) {
        return (int) (((long) percent * of(members, present) + 99) / 100);
    }

    private int of(int members, int present) {
        return switch (denominator) {
            case ALL_MEMBERS -> members;
            case PRESENT -> present;
        };
    }

    /** {@code từ 90% trở lên trên tổng số thành viên}. */
    public String label() {
        return "từ " + percent + "% trở lên trên " + denominator.label();
    }
}
