package vn.haiphong.thidua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.TaskProgress;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * The steering desk at one moment.
 *
 * @param milestones everything the plan asks, with its numbers in the own scope
 * @param columns of the map
 * @param rows a page of groups, with the units of those that are unfolded
 * @param groups how many groups there are on all pages
 * @param late the longest first, at most {@link SteeringDesk#LISTED}
 * @param waiting what waits for somebody, the longest first, at most {@link SteeringDesk#LISTED}
 */
public record DeskSheet(
        LocalDate today,
        List<TaskProgress> milestones,
        List<Obligation> columns,
        List<Row> rows,
        int groups,
        int pages,
        List<LateLine> late,
        int lateTotal,
        List<WaitingLine> waiting,
        int waitingTotal,
        List<Week> weeks) {

    /** What the colour of a cell says beside its words. */
    public enum Tone {
        PLAIN,
        DONE,
        LATE,
        NONE
    }

    public record Cell(Tone tone, String words) {}

    /**
     * @param depth 0 for a group
     * @param below units that unfold under it
     */
    public record Row(UnitId unit, String name, int depth, int below, boolean open, List<Cell> cells) {}

    public record LateLine(
            UnitId unit, String name, String group, String code, String what, LocalDate due, long days) {}

    /** @param whom who has to act */
    public record WaitingLine(String whom, UnitId unit, String name, String what, Instant since, String path) {}

    /** @param handedIn how many tasks were handed in during the week that began on this Monday */
    public record Week(LocalDate monday, int handedIn) {}
}
