package vn.haiphong.thidua.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long a list of 2 000 rows with 37 faults takes and how much memory; {@code docs/performance.md} keeps the figures.
 * Prints and asserts nothing: {@code mvn test -Dtest=SheetReaderBenchmark -DexcludedGroups=}.
 */
@Tag("load")
class SheetReaderBenchmark {

    private static final int ROUNDS = 40;

    @Test
    void measure() throws IOException {
        byte[] bytes;
        try (var file = LongList.file(new LinkedHashMap<>())) {
            bytes = file.readAllBytes();
        }
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var times = new double[ROUNDS];
        long allocated = 0;
        SheetReading reading = null;
        for (int i = 0; i < ROUNDS; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            reading = new SheetReader().read(SheetSamples.PEOPLE, new ByteArrayInputStream(bytes));
            times[i] = (System.nanoTime() - start) / 1e6;
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                "file %d kB; first %.0f ms, median %.0f ms, slowest %.0f ms; allocated %.1f MB; kept %.2f MB; %d faults%n",
                bytes.length / 1024,
                first,
                times[ROUNDS / 2],
                times[ROUNDS - 1],
                allocated / 1e6,
                kept(bytes) / 1e6,
                reading.faults().size());
    }

    /** What one reading holds on to after everything else was collected. */
    private static long kept(byte[] bytes) {
        long before = used();
        var reading = new SheetReader().read(SheetSamples.PEOPLE, new ByteArrayInputStream(bytes));
        long after = used();
        return reading.rows().isEmpty() ? 0 : after - before;
    }

    private static long used() {
        for (int i = 0; i < 5; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
