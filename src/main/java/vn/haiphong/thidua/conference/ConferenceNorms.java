package vn.haiphong.thidua.conference;

import java.util.ArrayList;
import java.util.List;
import vn.haiphong.thidua.organisation.UnitLevel;

/** What a conference is measured by: the rule of thumb of guidance 1149 and the limits of clause I.4. */
public record ConferenceNorms(SizeRule size, ThriftLimit limit) {

    /** As the guidance has it, with no limit set. */
    public static ConferenceNorms unset(UnitLevel level) {
        return new ConferenceNorms(SizeRule.OF_1149, ThriftLimit.none(level));
    }

    /** In which ways a conference departs from them, each in words; its unit has to say why. */
    List<String> departures(UnitLevel level, ConferenceContent content) {
        var found = new ArrayList<>(size.departures(level, content));
        found.addAll(limit.excesses(content));
        return found;
    }

    /** One or two sentences for whoever has to give the reason. */
    public String described(UnitLevel level) {
        var base = level == UnitLevel.GRASSROOTS ? size.described() : "";
        return (base + " " + limit.described()).strip();
    }
}
