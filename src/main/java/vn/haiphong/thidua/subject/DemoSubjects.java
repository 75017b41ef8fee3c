package vn.haiphong.thidua.subject;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers invented subjects, marked as such. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class DemoSubjects {

    private static final String BY = "Dữ liệu minh họa";

    private final SubjectRepository subjects;
    private final Clock clock;

    DemoSubjects(SubjectRepository subjects, Clock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    public SubjectId add(SubjectForm form) {
        var subject = new Subject(SubjectRules.clean(form), BY, clock.instant());
        subject.markDemonstration();
        return subjects.saveAndFlush(subject).id();
    }
}
