package vn.haiphong.thidua.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgendaChannelTest {

    private final AgendaChannel channel = new AgendaChannel(
            (agenda, language) -> Map.of("now", "<p>" + agenda.revision() + "</p>", "drift", "<p>0</p>"),
            Locale.ENGLISH);

    @Test
    void whoHasTheNewestRevisionIsSentNothing() {
        showAll(1, 3);

        assertThat(missed(3L)).isEmpty();
    }

    @Test
    void whoMissedSomeIsSentThoseInTheirOrder() {
        showAll(1, 4);

        assertThat(missed(2L)).isEqualTo(event(3) + event(4));
    }

    @Test
    void whoIsOlderThanTheLastTwoHundredIsSentEverything() {
        showAll(1, AgendaChannel.KEPT + 2);

        assertThat(missed(2L)).startsWith(event(3)).endsWith(event(AgendaChannel.KEPT + 2));
        assertThat(missed(1L)).startsWith("event: agenda\nid: 202\n").contains("\"id\":\"now\"", "\"id\":\"drift\"");
    }

    @Test
    void whoComesNewOrFromTheFutureIsSentEverything() {
        showAll(1, 3);

        for (var since : new Long[] {null, 99L}) {
            assertThat(missed(since))
                    .startsWith("event: agenda\nid: 3\n")
                    .contains("\"id\":\"now\"", "\"id\":\"drift\"");
        }
    }

    @Test
    void changesThatCameTogetherAreMissedTogether() {
        channel.show(agenda(1));
        channel.show(agenda(5));

        assertThat(missed(3L)).isEqualTo(event(5));
    }

    private void showAll(long first, long last) {
        for (var revision = first; revision <= last; revision++) channel.show(agenda(revision));
    }

    private String missed(Long since) {
        return new String(channel.missed(since), StandardCharsets.UTF_8);
    }

    private static String event(long revision) {
        return "event: agenda\nid: %1$d\ndata: {\"revision\":%1$d,\"changes\":[{\"id\":\"now\",\"status\":\"\",\"html\":\"<p>%1$d</p>\"}]}\n\n"
                .formatted(revision);
    }

    private static Agenda agenda(long revision) {
        var day = LocalDate.of(2020, 11, 9);
        return new Agenda(
                revision, 1, "Đại hội", Instant.EPOCH, day, null, "", "", "", 0, 0, true, List.of(), List.of(), null);
    }
}
