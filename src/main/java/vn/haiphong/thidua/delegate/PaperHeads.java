package vn.haiphong.thidua.delegate;

import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitKind;
import vn.haiphong.thidua.paper.Letterhead;
import vn.haiphong.thidua.paper.Signature;

/** Who issues a list of delegates: the Board for the city, else the unit itself. */
final class PaperHeads {

    private static final String PLACE = "Hải Phòng";
    private static final String COMMITTEE = "Ủy ban nhân dân";

    private PaperHeads() {}

    static Letterhead head(Unit unit) {
        if (unit.kind() == UnitKind.CITY) return new Letterhead("Sở Nội vụ", "Ban Thi đua - Khen thưởng", PLACE);
        return isTerritory(unit)
                ? new Letterhead(COMMITTEE, unit.name(), unit.shortName())
                : new Letterhead("", unit.name(), PLACE);
    }

    static Signature signature(Unit unit) {
        if (unit.kind() == UnitKind.CITY) return new Signature(Signature.Right.OWN, "", "Trưởng ban", "");
        return isTerritory(unit)
                ? new Signature(Signature.Right.COLLECTIVE, COMMITTEE, "Chủ tịch", "")
                : new Signature(Signature.Right.OWN, "", "Thủ trưởng đơn vị", "");
    }

    static String symbol(Unit unit, String kind) {
        if (unit.kind() == UnitKind.CITY) return kind + "-BTĐKT";
        return isTerritory(unit) ? kind + "-UBND" : kind;
    }

    private static boolean isTerritory(Unit unit) {
        return switch (unit.kind()) {
            case CITY, URBAN_DISTRICT, RURAL_DISTRICT, WARD, TOWN, COMMUNE -> true;
            default -> false;
        };
    }
}
