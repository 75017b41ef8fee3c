package vn.haiphong.thidua.gallery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitKind;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.PortalTime;

/** Titles as somebody collects them on the way up, each with the number and day of an invented decision. */
final class InventedHonours {

    private final Draw draw;
    private final Unit unit;
    private final List<Honour> honours = new ArrayList<>();

    private InventedHonours(Draw draw, Unit unit) {
        this.draw = draw;
        this.unit = unit;
    }

    static List<Honour> of(Draw draw, ExemplarKind kind, Unit unit, UnitLevel level, int year) {
        var ladder = new InventedHonours(draw, unit);
        switch (kind) {
            case INDIVIDUAL -> ladder.individual(level, year);
            case COLLECTIVE -> ladder.collective(level, year);
            case HOUSEHOLD -> ladder.household(level, year);
        }
        return ladder.honours;
    }

    private void individual(UnitLevel level, int year) {
        switch (level) {
            case GRASSROOTS -> {
                if (draw.in100(50)) add("LDTT", year - 1);
                add(draw.from(isCommune() ? List.of("LDTT", "NTVT", "GKXA") : List.of("LDTT", "CSTDCS", "NTVT")), year);
            }
            case UPPER -> {
                add("LDTT", year - 2);
                if (draw.in100(60)) add("CSTDCS", year - 1);
                add(draw.in100(15) ? "DHTT" : upper(), year);
            }
            case CITY -> {
                add("CSTDCS", year - 2);
                add("CSTDCS", year - 1);
                add(draw.from(List.of("BKTINH", "CSTDTINH", "BKTINH", "CDTBHP")), year);
                if (draw.in100(8)) add(draw.from(List.of("BKTTG", "HCLD3")), year);
            }
        }
    }

    private void collective(UnitLevel level, int year) {
        add("TTLDTT", level == UnitLevel.GRASSROOTS ? year : year - 1);
        switch (level) {
            case GRASSROOTS -> {
                if (isCommune() && draw.in100(40)) add("GKXA", year);
            }
            case UPPER -> add(upper(), year);
            case CITY -> {
                add("TTLDXS", year - 1);
                add(draw.from(List.of("BKTINH", "COTINH", "BKTINH")), year);
            }
        }
    }

    private void household(UnitLevel level, int year) {
        add("GDVH", level == UnitLevel.GRASSROOTS ? year : year - 1);
        switch (level) {
            case GRASSROOTS -> {
                if (draw.in100(50)) add("GKXA", year);
            }
            case UPPER -> add(draw.in100(20) ? "DHTT" : upper(), year);
            case CITY -> {
                add(upper(), year - 1);
                add("BKTINH", year);
            }
        }
    }

    private String upper() {
        return isCommune() || isDistrict() ? "GKHUYEN" : "GKSO";
    }

    private void add(String code, int year) {
        honours.add(new Honour(code, year, decision(code, year)));
    }

    private String decision(String code, int year) {
        var day = LocalDate.of(year, 11, 1).plusDays(draw.between(0, year == 2020 ? 8 : 110));
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return "%04d/QĐ-%s ngày %s".formatted(draw.between(60, 3900), issuer(code), PortalTime.date(day));
    }

    private String issuer(String code) {
        return switch (code) {
            case "BKTTG" -> "TTg";
            case "HCLD3" -> "CTN";
            case "GKSO", "LDTT", "CSTDCS", "TTLDTT" ->
                unit.kind() == UnitKind.ENTERPRISE ? "GĐ" : isCommune() || isDistrict() ? "UBND" : "CQ";
            default -> "UBND";
        };
    }

    private boolean isCommune() {
        return unit.kind() == UnitKind.COMMUNE || unit.kind() == UnitKind.WARD || unit.kind() == UnitKind.TOWN;
    }

    private boolean isDistrict() {
        return unit.kind() == UnitKind.URBAN_DISTRICT || unit.kind() == UnitKind.RURAL_DISTRICT;
    }
}
