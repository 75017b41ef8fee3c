package vn.haiphong.thidua.congress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The short name of an agenda item, as it stands in addresses: {@code m6}. */
@Embeddable
public record AgendaItemId(String code) implements Serializable {

    @Override
    public String toString() {
        return code;
    }
}
