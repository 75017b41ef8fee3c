package vn.haiphong.thidua.delegate;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.subject.SubjectsMerged;

/** Two records turned out to be one person: whoever sat twice gives the later seat back. */
@Component
class MergedSubjects {

    private final DelegateStore delegates;
    private final ListStore lists;
    private final Places places;
    private final Clock clock;

    MergedSubjects(DelegateStore delegates, ListStore lists, Places places, Clock clock) {
        this.delegates = delegates;
        this.lists = lists;
        this.places = places;
        this.clock = clock;
    }

    @EventListener
    void follow(SubjectsMerged merged) {
        places.lock();
        var gone = delegates.present(places.campaign(), merged.gone());
        if (gone.isEmpty()) return;
        var now = clock.instant();
        if (delegates.present(places.campaign(), merged.kept()).isEmpty()) {
            delegates.keep(gone.get().of(merged.kept()), "Tự động", now);
            return;
        }
        var twice = gone.get();
        delegates.keep(twice.gone("Trùng với một hồ sơ đã có trong danh sách khác."), "Tự động", now);
        if (twice.state() == DelegateState.SEATED) places.free(twice.unit(), twice.kind());
        lists.write(
                places.campaign(),
                twice.unit(),
                DelegateChanged.GONE,
                places.name(twice) + " rút khỏi danh sách vì hồ sơ được gộp với người đã có chỗ ở danh sách khác.",
                "Tự động",
                now);
    }
}
