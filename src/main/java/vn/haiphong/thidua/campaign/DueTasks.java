package vn.haiphong.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.organisation.Units;

/** Which units still owe what, for the jobs of the portal; people ask {@link Tasks}, which looks at who asks. */
@Service
@Transactional(readOnly = true)
public class DueTasks {

    private final TaskStore tasks;
    private final Campaigns campaigns;
    private final Units units;

    DueTasks(TaskStore tasks, Campaigns campaigns, Units units) {
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.units = units;
    }

    /** Those of the current plan whose day in force lies between the two, by unit and day; one query. */
    public List<DueTask> between(LocalDate first, LocalDate last) {
        var campaign = campaigns.current();
        var obligations = Obligations.of(campaign, units.tree()).stream()
                .collect(Collectors.toMap(Obligation::code, Function.identity()));
        return tasks.due(campaign.id(), first, last, Tasks.AT_MOST, obligations);
    }
}
