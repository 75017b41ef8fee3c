package vn.haiphong.thidua.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices as everybody may read them; knows no drafts, and no closed notice beyond its time. */
@Service
@Transactional(readOnly = true)
public class PublishedOpinions {

    private final OpinionStore notices;
    private final Clock clock;

    PublishedOpinions(OpinionStore notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** A notice in the public list. */
    public record Line(
            OpinionId id, String heading, LocalDate lastDay, int nominees, boolean open, boolean demonstration) {}

    /** The latest first. @param limit at most 100 */
    public List<Line> page(int offset, int limit) {
        var today = LocalDate.now(clock);
        return notices.shown(today, Math.max(0, offset), Math.clamp(limit, 1, 100)).stream()
                .map(row -> new Line(
                        row.id(),
                        row.heading(),
                        row.lastDay(),
                        row.nominees(),
                        row.status() == OpinionStatus.PUBLISHED && !today.isAfter(row.lastDay()),
                        row.demonstration()))
                .toList();
    }

    public int count() {
        return notices.countShown(LocalDate.now(clock));
    }

    public Optional<PublishedOpinion> find(OpinionId id) {
        return notices.find(id).filter(this::isShown).map(this::shown);
    }

    private boolean isShown(OpinionDetails notice) {
        return switch (notice.status()) {
            case PUBLISHED -> true;
            case CLOSED -> notice.purgedAt() == null && !LocalDate.now(clock).isAfter(notice.purgeAfter());
            case DRAFT, WITHDRAWN -> false;
        };
    }

    private PublishedOpinion shown(OpinionDetails notice) {
        return new PublishedOpinion(
                notice.id(),
                notice.heading(),
                notice.legalBasis(),
                notice.consent(),
                notice.writeTo(),
                notice.workingDays(),
                notice.firstDay(),
                notice.lastDay(),
                notice.isOpen(LocalDate.now(clock)),
                notice.demonstration(),
                notice.nominees().stream()
                        .map(one -> new PublishedOpinion.Person(one.name(), one.postOrUnit(), one.title(), one.basis()))
                        .toList());
    }
}
