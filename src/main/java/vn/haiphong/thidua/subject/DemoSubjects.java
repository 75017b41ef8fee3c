package vn.haiphong.thidua.subject;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.subject.SubjectEntry.Step;

/** Adds invented subjects, marked as such. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class DemoSubjects {

    private static final String BY = "Dữ liệu minh họa";

    private final SubjectRepository subjects;
    private final SubjectHistory history;
    private final Clock clock;

    DemoSubjects(SubjectRepository subjects, SubjectHistory history, Clock clock) {
        this.subjects = subjects;
        this.history = history;
        this.clock = clock;
    }

    public SubjectId add(SubjectForm form) {
        var subject = new Subject(SubjectRules.clean(form), BY, clock.instant());
        subject.markDemonstration();
        subjects.saveAndFlush(subject);
        history.write(subject.id(), Step.REGISTERED, "", BY, clock.instant());
        return subject.id();
    }
}
