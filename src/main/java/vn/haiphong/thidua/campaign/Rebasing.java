package vn.haiphong.thidua.campaign;

import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Extension.Kind;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.WorkingDays;

/** Moves every day that hangs on the day of the congress, in one step with a preview before it. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class Rebasing {

    private final Extensions extensions;
    private final TaskStore tasks;
    private final Campaigns campaigns;
    private final Units units;
    private final CurrentAccount current;

    Rebasing(Extensions extensions, TaskStore tasks, Campaigns campaigns, Units units, CurrentAccount current) {
        this.extensions = extensions;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
        this.current = current;
    }

    /**
     * What would become of one obligation.
     *
     * @param before the day in force now
     * @param after as far behind it as the congress moves
     * @param units whose open tasks would move
     * @param warning that the new day is no working day, null when it is one
     */
    public record Move(
            Obligation obligation,
            LocalDate before,
            LocalDate after,
            int units,
            @Nullable String warning) {}

    /** Whether who is signed in may move days for all. */
    @Transactional(readOnly = true)
    public boolean isMine() {
        return current.get().is(ORGANISER) && current.covers(units.tree().city().id());
    }

    /** Every obligation with a day, the earliest first; which of them hang on the congress is for the Board to choose. */
    @Transactional(readOnly = true)
    public List<Move> preview(LocalDate congressBefore, LocalDate congressAfter) {
        current.demandCity(ORGANISER);
        long days = days(congressBefore, congressAfter);
        var moves = new ArrayList<Move>();
        var forAll = extensions.forAll();
        for (var obligation : obligations()) {
            var before = Extension.inForce(obligation.code(), obligation.due(), forAll);
            if (before != null) moves.add(move(obligation, before, before.plusDays(days)));
        }
        return moves;
    }

    /** The same for one obligation and a day chosen by hand. */
    @Transactional(readOnly = true)
    public Move preview(Obligation obligation, LocalDate after) {
        current.demandCity(ORGANISER);
        return move(obligation, Extension.inForce(obligation.code(), obligation.due(), extensions.forAll()), after);
    }

    /**
     * Moves all or nothing.
     *
     * @param after the new day of each obligation that moves, by code
     * @return how many tasks moved
     */
    public int approve(
            LocalDate congressBefore,
            LocalDate congressAfter,
            Map<String, LocalDate> after,
            String reason,
            String basis) {
        current.demandCity(ORGANISER);
        days(congressBefore, congressAfter);
        if (after.isEmpty()) throw new StepRefused("Hãy chọn ít nhất một việc cần dời hạn.");
        var why = RequiredText.line(reason, "Nội dung", 300, "Hãy ghi lý do dời ngày.");
        var paper = RequiredText.line(
                basis, "Nội dung", 300, "Hãy ghi văn bản làm căn cứ, ví dụ số và ngày của thông báo.");
        int moved = 0;
        for (var obligation : obligations()) {
            var day = after.get(obligation.code());
            if (day != null) moved += extensions.move(obligation, day, Kind.MOVE, why, paper);
        }
        return moved;
    }

    private Move move(Obligation obligation, LocalDate before, LocalDate after) {
        return new Move(
                obligation,
                before,
                after,
                tasks.countMovable(campaigns.current().id(), obligation.code(), obligation.due(), after),
                WorkingDays.vietnam().warning(after).orElse(null));
    }

    private static long days(LocalDate before, LocalDate after) {
        if (!after.isAfter(before)) throw new StepRefused("Ngày mới của Đại hội phải sau ngày cũ.");
        long days = ChronoUnit.DAYS.between(before, after);
        if (days > 3 * 366) throw new StepRefused("Ngày mới quá xa. Hãy kiểm tra lại năm.");
        return days;
    }

    private List<Obligation> obligations() {
        return Obligations.of(campaigns.current(), units.tree()).stream()
                .filter(obligation -> obligation.due() != null)
                .toList();
    }
}
