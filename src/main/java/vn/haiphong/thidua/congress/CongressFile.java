package vn.haiphong.thidua.congress;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A congress as its data file describes it. */
record CongressFile(
        String id,
        String ordinal,
        String name,
        LocalDate heldOn,
        @Nullable LocalDate formerDate,
        String moveReason,
        String moveSource,
        String venue,
        int officialDelegates,
        int guestDelegates,
        boolean demonstration,
        List<Session> sessions) {

    record Session(String code, String name, LocalDate heldOn, List<Item> items) {}

    record Item(
            String id,
            AgendaItemKind kind,
            String title,
            @Nullable String speaker,
            LocalTime start,
            LocalTime end) {}
}
