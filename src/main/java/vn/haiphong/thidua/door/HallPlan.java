package vn.haiphong.thidua.door;

import java.util.ArrayList;
import java.util.List;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * The seats of a hall row by row: {@code A1 … A20, B1 …}.
 *
 * @param rows from the stage backward
 * @param width seats in a row
 */
public record HallPlan(int rows, int width) {

    public HallPlan {
        if (rows < 1 || rows > 60) throw new StepRefused("Số hàng ghế phải từ 1 đến 60.");
        if (width < 1 || width > 100) throw new StepRefused("Số ghế mỗi hàng phải từ 1 đến 100.");
    }

    List<String> seats() {
        var seats = new ArrayList<String>();
        for (int row = 0; row < rows; row++) {
            for (int place = 1; place <= width; place++) seats.add(row(row) + place);
        }
        return seats;
    }

    /** {@code A … Z, AA …}. */
    private static String row(int number) {
        var last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : (char) ('A' + number / 26 - 1) + last;
    }
}
