package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import vn.haiphong.thidua.campaign.TaskFilter;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.ui.Pager;

/** What the list of tasks is asked for, as it stands in the address; what makes no sense there is left out. */
record TaskQuestion(TaskFilter filter, int page) {

    static TaskQuestion of(QueryParameters address, UnitTree units) {
        return new TaskQuestion(
                new TaskFilter(
                        address.getSingleParameter("ma")
                                .filter(code -> code.matches("[a-z0-9-]{1,60}"))
                                .orElse(null),
                        address.getSingleParameter("trang-thai")
                                .flatMap(TaskQuestion::state)
                                .orElse(null),
                        address.getSingleParameter("don-vi")
                                .filter(code -> !code.isBlank() && code.length() <= 40)
                                .flatMap(code -> units.find(new UnitId(code)))
                                .map(Unit::id)
                                .orElse(null),
                        address.getSingleParameter("tre").filter("1"::equals).isPresent()),
                Pager.asked(address));
    }

    QueryParameters address() {
        var words = new LinkedHashMap<String, String>();
        if (filter.code() != null) words.put("ma", filter.code());
        if (filter.state() != null) words.put("trang-thai", filter.state().word());
        if (filter.late()) words.put("tre", "1");
        if (filter.unit() != null) words.put("don-vi", filter.unit().code());
        if (page > 1) words.put("trang", String.valueOf(page));
        return QueryParameters.simple(words);
    }

    TaskQuestion turned(int to) {
        return new TaskQuestion(filter, to);
    }

    private static java.util.Optional<TaskState> state(String word) {
        return Arrays.stream(TaskState.values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
