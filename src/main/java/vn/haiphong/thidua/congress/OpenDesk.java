package vn.haiphong.thidua.congress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one press works on. */
record OpenDesk(Congress congress, List<AgendaItem> items, Programme programme, Instant now) {

    OpenDesk(Congress congress, List<AgendaItem> items, Instant now) {
        this(congress, items, new Programme(items), now);
    }

    AgendaItem item(AgendaItemId id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownAgendaItem(id));
    }

    Map<String, ItemState> states() {
        return items.stream().map(AgendaItem::state).collect(Collectors.toMap(ItemState::id, Function.identity()));
    }
}
