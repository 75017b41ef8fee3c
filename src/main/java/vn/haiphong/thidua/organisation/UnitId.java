package vn.haiphong.thidua.organisation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The code of a unit, as in the list of the General Statistics Office or, for {@code HP-…}, local to the portal. */
@Embeddable
public record UnitId(String code) implements Serializable {

    public UnitId {
        if (code.isBlank() || code.length() > 40) throw new IllegalArgumentException("Not a unit code: " + code);
    }

    @Override
    public String toString() {
        return code;
    }
}
