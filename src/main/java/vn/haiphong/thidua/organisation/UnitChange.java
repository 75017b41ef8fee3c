package vn.haiphong.thidua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of the administrative map after the tree was drawn. The tree keeps the unit as it was in the term, because
 * stories and titles of those years name it so.
 *
 * @param nameAfter the new name, only of a renamed unit
 */
public record UnitChange(UnitId unit, What what, @Nullable String nameAfter, LocalDate effective, String decision) {

    /** What happened to the unit. */
    public enum What {
        REMOVED("Sáp nhập"),
        RENAMED("Đổi tên");

        private final String label;

        What(String label) {
            this.label = label;
        }

        /** The Vietnamese word. */
        public String label() {
            return label;
        }
    }
}
