package vn.haiphong.thidua.report.admin;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.StaffScreen;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.report.DeskFilter;
import vn.haiphong.thidua.report.SteeringDesk;

/**
 * How long the first view of the steering desk takes the server; {@code docs/performance.md} keeps the figures. Prints
 * and asserts nothing: {@code mvn test -Dtest=SteeringDeskBenchmark -DexcludedGroups=}.
 */
@PortalTest
@Tag("load")
class SteeringDeskBenchmark {

    private static final int ROUNDS = 60;

    @Autowired
    WebApplicationContext context;

    @Autowired
    SteeringDesk desk;

    @Test
    void measure() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
        StaffScreen.open(context, SteeringView.class);
        print("reading and laying out", () -> desk.sheet(DeskFilter.ALL));
        print("the whole view", () -> StaffScreen.go("quan-tri/dieu-phoi"));
        MockVaadin.tearDown();
        SignIn.out();
    }

    private static void print(String what, Runnable step) {
        var threads = ManagementFactory.getThreadMXBean();
        var times = new double[ROUNDS];
        var cpu = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            step.run();
            times[i] = (System.nanoTime() - start) / 1e6;
            cpu[i] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
        }
        System.out.printf("%s: first %.0f ms, %.0f ms of CPU; then", what, times[0], cpu[0]);
        Arrays.sort(times);
        Arrays.sort(cpu);
        System.out.printf(
                " median %.0f ms, p95 %.0f ms; CPU median %.0f ms, p95 %.0f ms%n",
                times[ROUNDS / 2], times[ROUNDS * 95 / 100], cpu[ROUNDS / 2], cpu[ROUNDS * 95 / 100]);
    }
}
