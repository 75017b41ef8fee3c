package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.promulgation.DraftKind;
import vn.haiphong.thidua.promulgation.DraftStatus;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.ui.Pager;

/**
 * Which documents the address asks for; what makes no sense there is left out.
 *
 * @param arrived the page of what was sent to the own unit
 */
record DocumentQuestion(@Nullable DraftKind kind, @Nullable DraftStatus status, int page, int arrived) {

    static DocumentQuestion of(QueryParameters address) {
        return new DocumentQuestion(
                address.getSingleParameter("loai").flatMap(DraftKind::ofWord).orElse(null),
                address.getSingleParameter("trang-thai")
                        .flatMap(DraftStatus::ofWord)
                        .orElse(null),
                Pager.asked(address),
                arrived(address));
    }

    DocumentQuestion with(@Nullable DraftKind other) {
        return new DocumentQuestion(other, status, 1, arrived);
    }

    DocumentQuestion with(@Nullable DraftStatus other) {
        return new DocumentQuestion(kind, other, 1, arrived);
    }

    DocumentQuestion turned(int to) {
        return new DocumentQuestion(kind, status, to, arrived);
    }

    DocumentQuestion arrivedTurned(int to) {
        return new DocumentQuestion(kind, status, page, to);
    }

    String path() {
        var words = new ArrayList<String>();
        if (kind != null) words.add("loai=" + kind.word());
        if (status != null) words.add("trang-thai=" + status.word());
        if (page > 1) words.add("trang=" + page);
        if (arrived > 1) words.add("trang-den=" + arrived);
        return PromulgationPaths.list() + (words.isEmpty() ? "" : "?" + String.join("&", words));
    }

    private static int arrived(QueryParameters address) {
        return address.getSingleParameter("trang-den")
                .filter(asked -> asked.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
    }
}
