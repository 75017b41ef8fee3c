package vn.haiphong.thidua.report.admin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How the room writes days. */
final class PortalDay {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PortalDay() {}

    static String plain(LocalDate day) {
        return DATE.format(day);
    }
}
