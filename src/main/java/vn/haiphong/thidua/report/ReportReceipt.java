package vn.haiphong.thidua.report;

import java.time.Instant;
import vn.haiphong.thidua.shared.PortalTime;

/** That a results pack was accepted, under which number, when and by whom. */
public record ReportReceipt(int number, Instant at, String by) {

    /** {@code 07/BN, 08:15 06/07/2020}. */
    public String words() {
        return "%02d/BN, %s".formatted(number, PortalTime.moment(at));
    }
}
