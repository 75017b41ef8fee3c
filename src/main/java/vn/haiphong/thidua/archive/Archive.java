package vn.haiphong.thidua.archive;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;

/** The register of archive copies for those who answer for the whole city: read, checked, handed out as one file. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'LEADER')")
public class Archive {

    private final ArchiveStore store;
    private final ArchiveIntake intake;
    private final ArchiveInspection inspection;
    private final ArchiveZip zip;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Archive(
            ArchiveStore store,
            ArchiveIntake intake,
            ArchiveInspection inspection,
            ArchiveZip zip,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.intake = intake;
        this.inspection = inspection;
        this.zip = zip;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. @param kind empty for any; @param size at most 100 */
    @Transactional(readOnly = true)
    public List<ArchiveRow> page(String kind, int page, int size) {
        demand();
        return store.page(kind, page * size, Math.min(size, 100));
    }

    @Transactional(readOnly = true)
    public int count(String kind) {
        demand();
        return store.count(kind);
    }

    @Transactional(readOnly = true)
    public List<String> kinds() {
        demand();
        return store.kinds();
    }

    /** The text of one copy as it was archived. */
    @Transactional(readOnly = true)
    public Optional<String> text(long seq) {
        demand();
        return store.find(seq).map(row -> store.text(row.seq()));
    }

    /** Takes what became final since the last round. @return how many copies */
    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER')")
    public int take() {
        current.demandCity(ADMIN, ORGANISER);
        return intake.take();
    }

    /** Computes every hash anew, follows the chain and compares each copy with what the rooms hold. */
    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER')")
    public ArchiveCheck check() {
        current.demandCity(ADMIN, ORGANISER);
        var check = inspection.inspect(clock.instant());
        events.publishEvent(new ArchiveNoted(
                "checked",
                check.copies() + " bản, "
                        + (check.findings().isEmpty()
                                ? "khớp tất cả"
                                : check.findings().size() + " chỗ sai khác")));
        return check;
    }

    /** Everything in one file with its list and hashes. */
    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER')")
    public void write(OutputStream out) throws IOException {
        current.demandCity(ADMIN, ORGANISER);
        long copies = zip.write(out);
        events.publishEvent(new ArchiveNoted("exported", copies + " bản"));
    }

    private void demand() {
        current.demandCity(ADMIN, ORGANISER, LEADER);
    }
}
