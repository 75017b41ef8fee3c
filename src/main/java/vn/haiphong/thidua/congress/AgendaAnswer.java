package vn.haiphong.thidua.congress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.PortalTime;

/** The agenda as machines read it; its fields are kept by the portal's contract. */
record AgendaAnswer(
        long revision,
        int version,
        String title,
        OffsetDateTime updatedAt,
        List<Item> items,
        @Nullable Told announcement) {

    record Item(
            String id,
            String session,
            String title,
            @Nullable String speaker,
            Times planned,
            Times estimated,
            Times actual,
            AgendaItemStatus status) {}

    record Times(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {

        static Times of(TimeSpan span) {
            return new Times(local(span.start()), local(span.end()));
        }
    }

    record Told(String text, OffsetDateTime at) {}

    static AgendaAnswer of(Agenda agenda) {
        var told = agenda.announcement();
        return new AgendaAnswer(
                agenda.revision(),
                agenda.version(),
                agenda.title(),
                agenda.updatedAt().atZone(PortalTime.ZONE).toOffsetDateTime(),
                agenda.items().stream().map(AgendaAnswer::item).toList(),
                told == null
                        ? null
                        : new Told(
                                told.text(), told.at().atZone(PortalTime.ZONE).toOffsetDateTime()));
    }

    private static Item item(AgendaLine line) {
        return new Item(
                line.id().code(),
                line.session(),
                line.title(),
                line.speaker(),
                Times.of(line.planned()),
                Times.of(line.estimated()),
                Times.of(line.actual()),
                line.status());
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(PortalTime.ZONE).toOffsetDateTime();
    }
}
