package vn.haiphong.thidua.promulgation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** The bodies of “Nơi nhận” (N.1 to N.5), kept by the Board; those that were written to once are only put out of use. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class RecipientRegister {

    private static final int MOST = 200;

    private final RecipientBodies bodies;
    private final DraftRights rights;
    private final Units units;
    private final ApplicationEventPublisher events;

    RecipientRegister(RecipientBodies bodies, DraftRights rights, Units units, ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.rights = rights;
        this.units = units;
        this.events = events;
    }

    /** In the order of the list, also those out of use. */
    @Transactional(readOnly = true)
    public List<RecipientBody> all() {
        return bodies.all();
    }

    @Transactional(readOnly = true)
    public List<RecipientBody> inUse() {
        return bodies.active();
    }

    @Transactional(readOnly = true)
    public boolean mayChange() {
        return rights.isBoard();
    }

    /** @param unit needed for {@link Reach#UNIT} only */
    @PreAuthorize("hasRole('ORGANISER')")
    public RecipientBody add(String ref, String name, Reach reach, @Nullable UnitId unit) {
        rights.demandBoard();
        if (!ref.matches("N\\.[1-5]")) throw new StepRefused("Hãy chọn nhóm nơi nhận, từ N.1 đến N.5.");
        var words = RequiredText.line(name, "Tên nơi nhận", 200, "Hãy ghi tên nơi nhận.");
        if (reach == Reach.UNIT && (unit == null || units.tree().find(unit).isEmpty())) {
            throw new StepRefused("Hãy chọn đơn vị trong cổng nhận văn bản này.");
        }
        var all = bodies.all();
        if (all.size() >= MOST) throw new StepRefused("Danh sách đã có " + MOST + " nơi nhận.");
        if (all.stream().anyMatch(one -> one.active() && one.name().equalsIgnoreCase(words))) {
            throw new StepRefused("“" + words + "” đã có trong danh sách.");
        }
        int last = all.stream()
                .filter(one -> one.ref().compareTo(ref) <= 0)
                .mapToInt(RecipientBody::position)
                .max()
                .orElse(0);
        var body = new RecipientBody(
                TimeOrderedId.next(), last + 1, ref, words, reach, reach == Reach.UNIT ? unit : null, true);
        bodies.keep(body);
        tell("added", body);
        return body;
    }

    /** Stands in no new document from now on, or again. */
    @PreAuthorize("hasRole('ORGANISER')")
    public RecipientBody use(UUID id, boolean active) {
        rights.demandBoard();
        var one = bodies.all().stream()
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StepRefused("Không có nơi nhận này."));
        var changed =
                new RecipientBody(one.id(), one.position(), one.ref(), one.name(), one.reach(), one.unit(), active);
        bodies.keep(changed);
        tell(active ? "used" : "unused", changed);
        return changed;
    }

    private void tell(String step, RecipientBody body) {
        events.publishEvent(new RecipientChanged(step, body.id(), body.ref() + " " + body.name()));
    }
}
