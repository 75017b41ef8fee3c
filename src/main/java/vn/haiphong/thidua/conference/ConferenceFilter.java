package vn.haiphong.thidua.conference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;

/**
 * Which conferences to list; null means any.
 *
 * @param unit this unit and everything below it
 * @param pilot only pilots
 * @param beyond only those on a day that an exception or an extension allows
 * @param over only those over a limit of clause I.4
 */
public record ConferenceFilter(
        @Nullable UnitId unit,
        @Nullable UnitLevel level,
        @Nullable ConferenceStatus status,
        boolean pilot,
        boolean beyond,
        boolean over) {

    public static final ConferenceFilter ALL = new ConferenceFilter(null, null, null, false, false, false);

    /** What an address asks; parts of it that make no sense are as if they were not there. */
    public static ConferenceFilter of(Map<String, List<String>> address, UnitTree units) {
        var code = first(address, "don-vi");
        return new ConferenceFilter(
                code.isBlank() || code.length() > 40
                        ? null
                        : units.find(new UnitId(code)).map(Unit::id).orElse(null),
                UnitLevel.ofWord(first(address, "cap")).orElse(null),
                ConferenceStatus.ofWord(first(address, "trang-thai")).orElse(null),
                first(address, "diem").equals("1"),
                first(address, "ngoai-khung").equals("1"),
                first(address, "vuot-muc").equals("1"));
    }

    /** Back into the address, without what is left as it is. */
    public Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        if (unit != null) words.put("don-vi", unit.code());
        if (level != null) words.put("cap", level.word());
        if (status != null) words.put("trang-thai", status.word());
        if (pilot) words.put("diem", "1");
        if (beyond) words.put("ngoai-khung", "1");
        if (over) words.put("vuot-muc", "1");
        return words;
    }

    private static String first(Map<String, List<String>> address, String name) {
        var values = address.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
