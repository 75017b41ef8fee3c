package vn.haiphong.thidua.report;

import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitKind;
import vn.haiphong.thidua.paper.Letterhead;
import vn.haiphong.thidua.paper.Signature;

/** How units are called in official papers: a district speaks through its People's Committee. */
final class OfficialNames {

    static final String PLACE = "Hải Phòng";
    static final String COMMITTEE = "Ủy ban nhân dân";

    private static final String CITY = COMMITTEE + " thành phố Hải Phòng";

    private OfficialNames() {}

    /** To whom a letter goes. */
    static String of(Unit unit) {
        return isTerritory(unit) ? COMMITTEE + " " + lowered(unit) : unit.name();
    }

    static Letterhead head(Unit unit) {
        if (isTerritory(unit)) return new Letterhead(COMMITTEE, unit.name(), place(unit));
        return switch (unit.kind()) {
            case DEPARTMENT, BOARD -> new Letterhead(CITY, unit.name(), PLACE);
            default -> new Letterhead("", unit.name(), PLACE);
        };
    }

    /** The head of the unit; a committee decides together, so its chair signs for all. */
    static Signature signature(Unit unit, String name) {
        if (isTerritory(unit)) return new Signature(Signature.Right.COLLECTIVE, COMMITTEE, "Chủ tịch", name);
        var position = unit.kind() == UnitKind.DEPARTMENT ? "Giám đốc" : "Thủ trưởng đơn vị";
        return new Signature(Signature.Right.OWN, "", position, name);
    }

    /** Behind the number: {@code BC-UBND} for a committee, else for the unit. */
    static String symbol(Unit unit, String kind) {
        return kind + "-" + (isTerritory(unit) ? "UBND" : initials(unit.name()));
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (var word : name.split("[\\s–-]+")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0)))
                initials.append(Character.toUpperCase(word.charAt(0)));
        }
        return initials.length() > 8 ? initials.substring(0, 8) : initials.toString();
    }

    private static String place(Unit unit) {
        return unit.kind() == UnitKind.CITY ? PLACE : unit.shortName();
    }

    private static String lowered(Unit unit) {
        return Character.toLowerCase(unit.name().charAt(0)) + unit.name().substring(1);
    }

    private static boolean isTerritory(Unit unit) {
        return switch (unit.kind()) {
            case CITY, URBAN_DISTRICT, RURAL_DISTRICT, WARD, TOWN, COMMUNE -> true;
            default -> false;
        };
    }
}
