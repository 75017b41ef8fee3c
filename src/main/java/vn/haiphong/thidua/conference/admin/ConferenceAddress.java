package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import vn.haiphong.thidua.conference.ConferenceFilter;
import vn.haiphong.thidua.conference.ConferencePaths;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.ui.Pager;

/** What the list of conferences is asked for, as it stands in the address; what makes no sense there is left out. */
record ConferenceAddress(ConferenceFilter filter, int page) {

    static ConferenceAddress of(QueryParameters address, UnitTree units) {
        return new ConferenceAddress(ConferenceFilter.of(address.getParameters(), units), Pager.asked(address));
    }

    QueryParameters address() {
        var words = new LinkedHashMap<>(filter.words());
        if (page > 1) words.put("trang", String.valueOf(page));
        return QueryParameters.simple(words);
    }

    /** The same conferences as a table. */
    String sheet() {
        var words = QueryParameters.simple(filter.words()).getQueryString();
        return words.isEmpty() ? ConferencePaths.SHEET : ConferencePaths.SHEET + "?" + words;
    }

    ConferenceAddress turned(int to) {
        return new ConferenceAddress(filter, to);
    }
}
