package vn.haiphong.thidua.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.congress.CongressSamples.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

class ProgrammeTest {

    private final List<AgendaItem> items = CongressSamples.tenMinuteItems(4);
    private final Programme programme = new Programme(items);
    private final AgendaItem a = items.get(0);
    private final AgendaItem b = items.get(1);
    private final AgendaItem c = items.get(2);
    private final AgendaItem d = items.get(3);

    @Test
    void anItemThatStartsLateTakesTheRestWithIt() {
        programme.start(a, false, at("08:07"));

        assertThat(expected()).containsExactly("08:07–08:17", "08:17–08:27", "08:27–08:37", "08:37–08:47");
        assertThat(a.is(AgendaItemStatus.LIVE)).isTrue();
    }

    @Test
    void anItemThatStartsEarlyBringsTheRestForward() {
        programme.start(a, false, at("07:55"));

        assertThat(expected()).containsExactly("07:55–08:05", "08:05–08:15", "08:15–08:25", "08:25–08:35");
    }

    @Test
    void timeGainedMakesUpForLostTimeAndNoMore() {
        programme.start(a, false, at("08:03"));

        programme.finish(a, at("08:05"));

        assertThat(expected()).containsExactly("08:03–08:05", "08:10–08:20", "08:20–08:30", "08:30–08:40");
    }

    @Test
    void anItemThatEndsLatePushesTheRest() {
        programme.start(a, false, at("08:00"));

        programme.finish(a, at("08:14"));

        assertThat(expected()).containsExactly("08:00–08:14", "08:14–08:24", "08:24–08:34", "08:34–08:44");
    }

    @Test
    void twoItemsOfOneSessionNeverRunAtOnce() {
        programme.start(a, false, at("08:00"));

        assertThatThrownBy(() -> programme.start(b, false, at("08:10")))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("Mục a")
                .hasMessageContaining("kết thúc mục ấy trước");
        assertThat(a.is(AgendaItemStatus.LIVE)).isTrue();
        assertThat(b.is(AgendaItemStatus.SCHEDULED)).isTrue();
    }

    @Test
    void theNextItemMayFinishTheCurrentOne() {
        programme.start(a, false, at("08:00"));

        programme.start(b, true, at("08:12"));

        assertThat(a.is(AgendaItemStatus.DONE)).isTrue();
        assertThat(b.is(AgendaItemStatus.LIVE)).isTrue();
        assertThat(expected()).containsExactly("08:00–08:12", "08:12–08:22", "08:22–08:32", "08:32–08:42");
    }

    @Test
    void anItemThatCannotStartDoesNotEndTheCurrentOne() {
        programme.start(a, false, at("08:00"));
        programme.cancel(b);

        assertThatThrownBy(() -> programme.start(b, true, at("08:10"))).isInstanceOf(StepRefused.class);

        assertThat(a.is(AgendaItemStatus.LIVE)).isTrue();
    }

    @Test
    void aDelayShiftsTheRestOnlyWhenAsked() {
        programme.delay(b, 5, false);
        assertThat(expected()).containsExactly("08:00–08:10", "08:15–08:25", "08:20–08:30", "08:30–08:40");

        programme.delay(c, 10, true);
        assertThat(expected()).containsExactly("08:00–08:10", "08:15–08:25", "08:30–08:40", "08:40–08:50");
    }

    @Test
    void aRunningItemIsDelayedAtItsEnd() {
        programme.start(a, false, at("08:00"));

        programme.delay(a, 5, true);

        assertThat(expected()).containsExactly("08:00–08:15", "08:15–08:25", "08:25–08:35", "08:35–08:45");
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 601, Integer.MAX_VALUE})
    void aDelayHasItsBounds(int minutes) {
        assertThatThrownBy(() -> programme.delay(b, minutes, true)).isInstanceOf(StepRefused.class);

        assertThat(expected()).containsExactly("08:00–08:10", "08:10–08:20", "08:20–08:30", "08:30–08:40");
    }

    @Test
    void aCancelledItemGivesItsTimeToADelayedRest() {
        programme.delay(a, 6, true);

        programme.cancel(b);

        assertThat(expected()).containsExactly("08:06–08:16", "08:16–08:26", "08:20–08:30", "08:30–08:40");
    }

    @Test
    void aReopenedItemFindsItsPlaceAgain() {
        programme.cancel(b);
        programme.start(a, false, at("08:05"));

        programme.reopen(b);

        assertThat(b.is(AgendaItemStatus.SCHEDULED)).isTrue();
        assertThat(expected()).containsExactly("08:05–08:15", "08:15–08:25", "08:25–08:35", "08:35–08:45");
    }

    @Test
    void aFinishedItemGoesOnWhenReopenedUnlessAnotherRuns() {
        programme.start(a, false, at("08:00"));
        programme.start(b, true, at("08:10"));

        assertThatThrownBy(() -> programme.reopen(a))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("Mục b");
        programme.finish(b, at("08:20"));
        programme.reopen(b);

        assertThat(b.is(AgendaItemStatus.LIVE)).isTrue();
        assertThat(b.state().actualEnd()).isNull();
    }

    @Test
    void stepsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> programme.finish(a, at("08:00"))).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> programme.reopen(a)).isInstanceOf(StepRefused.class);
        programme.start(a, false, at("08:00"));
        assertThatThrownBy(() -> programme.start(a, true, at("08:01"))).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> programme.cancel(a)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> programme.reopen(a)).isInstanceOf(StepRefused.class);
        programme.finish(a, at("08:10"));
        assertThatThrownBy(() -> programme.finish(a, at("08:11"))).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> programme.delay(a, 5, true)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> programme.cancel(a)).isInstanceOf(StepRefused.class);
        programme.cancel(d);
        assertThatThrownBy(() -> programme.cancel(d)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> programme.delay(d, 5, true)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> programme.finish(d, at("08:11"))).isInstanceOf(StepRefused.class);
    }

    @Test
    void theShippedProgrammeRunsWithoutGapsOrOverlaps() {
        var file = CongressLoader.read();
        var shipped = CongressLoader.items(file);

        assertThat(file.officialDelegates() + file.guestDelegates()).isEqualTo(680);
        assertThat(file.demonstration()).isTrue();
        assertThat(shipped).hasSize(24);
        for (int i = 1; i < shipped.size(); i++) {
            if (!shipped.get(i).session().equals(shipped.get(i - 1).session())) continue;
            assertThat(shipped.get(i).plannedStart())
                    .isEqualTo(shipped.get(i - 1).estimatedEnd());
        }
    }

    private List<String> expected() {
        return items.stream()
                .map(item -> PortalTime.time(item.estimatedStart()) + "–" + PortalTime.time(item.estimatedEnd()))
                .toList();
    }
}
