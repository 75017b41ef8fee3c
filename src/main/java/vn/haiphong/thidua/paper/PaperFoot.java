package vn.haiphong.thidua.paper;

import java.util.ArrayList;
import java.util.List;

/** The lines under {@code Nơi nhận:}: each with a dash and a semicolon, the last with a full stop. */
final class PaperFoot {

    private PaperFoot() {}

    static List<String> lines(List<String> recipients) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < recipients.size(); i++) {
            lines.add("- " + recipients.get(i) + (i == recipients.size() - 1 ? "." : ";"));
        }
        return lines;
    }
}
