package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import vn.haiphong.thidua.nomination.NominationFilter;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.ui.Pager;

/** What the list of nominations is asked for, as it stands in the address; what makes no sense there is left out. */
record NominationQuestion(NominationFilter filter, int page) {

    static NominationQuestion of(QueryParameters address, UnitTree units) {
        return new NominationQuestion(NominationFilter.of(address::getSingleParameter, units), Pager.asked(address));
    }

    QueryParameters address() {
        var words = new LinkedHashMap<String, String>();
        if (!filter.text().isEmpty()) words.put("tim", filter.text());
        if (filter.status() != null) words.put("trang-thai", filter.status().word());
        if (filter.kind() != null) words.put("loai", filter.kind().word());
        if (!filter.title().isEmpty()) words.put("danh-hieu", filter.title());
        if (filter.unit() != null) words.put("don-vi", filter.unit().code());
        if (filter.mine()) words.put("viec", "cho-xu-ly");
        if (filter.late()) words.put("qua-han", "1");
        if (page > 1) words.put("trang", String.valueOf(page));
        return QueryParameters.simple(words);
    }

    NominationQuestion turned(int to) {
        return new NominationQuestion(filter, to);
    }
}
