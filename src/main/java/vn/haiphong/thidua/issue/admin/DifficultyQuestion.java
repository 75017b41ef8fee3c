package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import vn.haiphong.thidua.issue.DifficultyFilter;
import vn.haiphong.thidua.issue.DifficultyStatus;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.ui.Pager;

/** What the list of difficulties is asked for, as it stands in the address; what makes no sense there is left out. */
record DifficultyQuestion(DifficultyFilter filter, int page) {

    static DifficultyQuestion of(QueryParameters address, UnitTree units) {
        return new DifficultyQuestion(
                new DifficultyFilter(
                        address.getSingleParameter("tim")
                                .filter(text -> text.length() <= 100)
                                .orElse(""),
                        address.getSingleParameter("trang-thai")
                                .flatMap(DifficultyStatus::ofWord)
                                .orElse(null),
                        address.getSingleParameter("qua-han")
                                .filter("1"::equals)
                                .isPresent(),
                        address.getSingleParameter("dieu-khoan")
                                .filter(clause -> clause.matches("[IVX]{1,4}(\\.\\d+[a-z]?\\d*)?"))
                                .orElse(""),
                        address.getSingleParameter("don-vi")
                                .filter(code -> !code.isBlank() && code.length() <= 40)
                                .flatMap(code -> units.find(new UnitId(code)))
                                .map(Unit::id)
                                .orElse(null),
                        address.getSingleParameter("cua-toi")
                                .filter("1"::equals)
                                .isPresent()),
                Pager.asked(address));
    }

    QueryParameters address() {
        var words = new LinkedHashMap<String, String>();
        if (!filter.text().isEmpty()) words.put("tim", filter.text());
        if (filter.status() != null) words.put("trang-thai", filter.status().word());
        if (filter.overdue()) words.put("qua-han", "1");
        if (!filter.clause().isEmpty()) words.put("dieu-khoan", filter.clause());
        if (filter.unit() != null) words.put("don-vi", filter.unit().code());
        if (filter.mine()) words.put("cua-toi", "1");
        if (page > 1) words.put("trang", String.valueOf(page));
        return QueryParameters.simple(words);
    }

    DifficultyQuestion turned(int to) {
        return new DifficultyQuestion(filter, to);
    }
}
