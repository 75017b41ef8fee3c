package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import vn.haiphong.thidua.conference.ConferenceFilter;
import vn.haiphong.thidua.conference.ConferenceStatus;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;

/** What the list of conferences is asked for, as it stands in the address; what makes no sense there is left out. */
record ConferenceAddress(ConferenceFilter filter, int page) {

    static ConferenceAddress of(QueryParameters address, UnitTree units) {
        return new ConferenceAddress(
                new ConferenceFilter(
                        address.getSingleParameter("don-vi")
                                .filter(code -> !code.isBlank() && code.length() <= 40)
                                .flatMap(code -> units.find(new UnitId(code)))
                                .map(Unit::id)
                                .orElse(null),
                        address.getSingleParameter("cap")
                                .flatMap(UnitLevel::ofWord)
                                .orElse(null),
                        address.getSingleParameter("trang-thai")
                                .flatMap(ConferenceStatus::ofWord)
                                .orElse(null),
                        address.getSingleParameter("diem").filter("1"::equals).isPresent(),
                        address.getSingleParameter("ngoai-khung")
                                .filter("1"::equals)
                                .isPresent()),
                address.getSingleParameter("trang")
                        .filter(page -> page.matches("[1-9]\\d{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    QueryParameters address() {
        var words = new LinkedHashMap<String, String>();
        if (filter.unit() != null) words.put("don-vi", filter.unit().code());
        if (filter.level() != null) words.put("cap", filter.level().word());
        if (filter.status() != null) words.put("trang-thai", filter.status().word());
        if (filter.pilot()) words.put("diem", "1");
        if (filter.beyond()) words.put("ngoai-khung", "1");
        if (page > 1) words.put("trang", String.valueOf(page));
        return QueryParameters.simple(words);
    }

    ConferenceAddress turned(int to) {
        return new ConferenceAddress(filter, to);
    }
}
