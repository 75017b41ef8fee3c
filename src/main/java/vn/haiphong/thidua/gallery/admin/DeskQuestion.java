package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import vn.haiphong.thidua.gallery.ExemplarKind;
import vn.haiphong.thidua.gallery.StoryFilter;
import vn.haiphong.thidua.gallery.StoryStatus;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.ui.Pager;

/**
 * What the list of the desk shows, as its address says it; what an address says wrongly counts as not said.
 *
 * @param page from 1
 */
record DeskQuestion(StoryFilter filter, int page) {

    private static final int LONGEST = 100;

    static DeskQuestion of(QueryParameters address, UnitTree units) {
        var text = VietnameseText.line(address.getSingleParameter("q").orElse(""));
        return new DeskQuestion(
                new StoryFilter(
                        text.length() > LONGEST ? "" : text,
                        address.getSingleParameter("trang-thai")
                                .flatMap(StoryStatus::ofWord)
                                .orElse(null),
                        address.getSingleParameter("loai")
                                .flatMap(ExemplarKind::ofWord)
                                .orElse(null),
                        address.getSingleParameter("don-vi")
                                .filter(code -> !code.isBlank() && code.length() <= 40)
                                .flatMap(code -> units.find(new UnitId(code)))
                                .map(Unit::id)
                                .orElse(null)),
                Pager.asked(address));
    }

    QueryParameters address() {
        var words = new LinkedHashMap<String, String>();
        if (!filter.text().isEmpty()) words.put("q", filter.text());
        if (filter.status() != null) words.put("trang-thai", filter.status().word());
        if (filter.kind() != null) words.put("loai", filter.kind().word());
        if (filter.unit() != null) words.put("don-vi", filter.unit().code());
        if (page > 1) words.put("trang", String.valueOf(page));
        return QueryParameters.simple(words);
    }

    DeskQuestion turned(int to) {
        return new DeskQuestion(filter, to);
    }
}
