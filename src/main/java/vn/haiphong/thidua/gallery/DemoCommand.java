package vn.haiphong.thidua.gallery;

import java.util.Locale;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalCommand;

/** {@code bin/demo-data}: as many invented exemplars as wanted, for trying the portal under load. */
@Component
class DemoCommand implements PortalCommand {

    private static final int BATCH = 500;
    private static final int TOLD = 10_000;
    private static final long MOST = 5_000_000;

    private final InventedStories invented;
    private final StoryImport stories;

    DemoCommand(InventedStories invented, StoryImport stories) {
        this.invented = invented;
        this.stories = stories;
    }

    @Override
    public String name() {
        return "demo-data";
    }

    @Override
    public void run(Call call) {
        var exemplars = call.number("exemplars", 1, MOST);
        var seed = call.number("seed", 0, Long.MAX_VALUE);
        var report = new ImportReport();
        var start = System.nanoTime();
        for (long from = 1; from <= exemplars; from += BATCH) {
            var until = Math.min(exemplars, from + BATCH - 1);
            var batch = LongStream.rangeClosed(from, until)
                    .mapToObj(number -> invented.story(seed, number))
                    .toList();
            stories.write("demo-data " + seed, batch, report);
            if (until % TOLD == 0 && until < exemplars) {
                var seconds = (System.nanoTime() - start) / 1e9;
                call.out().printf(Locale.ROOT, "%d/%d (%.0f mỗi giây)%n", until, exemplars, until / seconds);
            }
        }
        stories.finish();
        ImportCommand.print(report, call.out(), (System.nanoTime() - start) / 1e9);
    }
}
