package vn.haiphong.thidua.ballot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.ballot.Body.Duty;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** An invented Council with one meeting that is being prepared, so that the pages show what they are for. */
@Service
public class DemoCouncil implements CandidateSource {

    private static final String BY = "Dữ liệu minh họa";

    private static final List<List<String>> MEMBERS = List.of(
            List.of("Lê Minh Họa", "Phó Chủ tịch Ủy ban nhân dân thành phố", "", "CHAIR"),
            List.of("Phạm Thị Mẫu", "Giám đốc Sở Nội vụ", "HP-SNV", "VICE"),
            List.of("Nguyễn Văn Ví", "Trưởng Ban Thi đua - Khen thưởng", "", "SECRETARY"),
            List.of("Trần Thị Dụ", "Phó Giám đốc Sở Y tế", "HP-SYT", "MEMBER"),
            List.of("Đỗ Văn Thử", "Phó Chủ tịch Ủy ban nhân dân quận", "304", "MEMBER"),
            List.of("Vũ Thị Nghiệm", "Phó Chủ tịch Liên đoàn Lao động thành phố", "", "MEMBER"),
            List.of("Hoàng Văn Hình", "Phó Chủ tịch Hội Nông dân thành phố", "", "MEMBER"));

    private static final List<Candidate> CANDIDATES = List.of(
            candidate("minh-hoa-1", "Bùi Thị Thí Dụ", "Công nhân may, Quận Ngô Quyền", "304"),
            candidate("minh-hoa-2", "Ngô Văn Giả Định", "Bác sĩ, Quận Hồng Bàng", "303"));

    private final BodyStore bodies;
    private final MeetingPen pen;
    private final Units units;
    private final Clock clock;

    DemoCouncil(BodyStore bodies, MeetingPen pen, Units units, Clock clock) {
        this.bodies = bodies;
        this.pen = pen;
        this.units = units;
        this.clock = clock;
    }

    /** Adds them when there is no body yet. @return how many meetings */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public int load() {
        if (bodies.count(null) > 0) return 0;
        var now = clock.instant();
        var id = TimeOrderedId.next();
        bodies.add(id, units.tree().city().id(), "Hội đồng Thi đua - Khen thưởng thành phố (minh họa)", BY, now);
        int position = 0;
        for (var member : MEMBERS) {
            var unit = member.get(2).isEmpty() ? null : new UnitId(member.get(2));
            bodies.add(
                    id,
                    new Body.Member(
                            TimeOrderedId.next(),
                            null,
                            member.get(0),
                            member.get(1),
                            unit != null && units.tree().find(unit).isPresent() ? unit : null,
                            Duty.valueOf(member.get(3))),
                    ++position);
        }
        meeting(bodies.find(id).orElseThrow());
        return 1;
    }

    /** They stand in the one meeting and wait for no other. */
    @Override
    public List<Candidate> waiting(UnitId body, int atMost) {
        return List.of();
    }

    @Override
    public Optional<Candidate> find(UnitId body, String ref) {
        return CANDIDATES.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    @Override
    public void demandReady(UnitId body, String ref) {
        // Nobody depends on them.
    }

    private void meeting(Body body) {
        var id = BallotId.next();
        var form = new MeetingForm(
                "Xét đề nghị tặng danh hiệu Chiến sĩ thi đua thành phố",
                LocalDate.now(clock),
                "Phòng họp số 2 (minh họa)",
                "",
                "Vũ Thị Nghiệm, Hoàng Văn Hình",
                Method.PAPER);
        pen.add(id, body, form, true, BY, clock.instant());
        for (int i = 0; i < CANDIDATES.size(); i++) pen.add(id, i + 1, CANDIDATES.get(i));
        var presence = new LinkedHashMap<UUID, Presence>();
        body.members().forEach(member -> presence.put(member.id(), Presence.PRESENT));
        presence.put(body.members().getLast().id(), Presence.ABSENT);
        pen.attend(
                id, presence, body.members().get(0).id(), body.members().get(2).id());
        pen.touch(id, BY, clock.instant());
    }

    private static Candidate candidate(String ref, String name, String post, String unit) {
        return new Candidate(
                ref, name, post, unit, unit, "Chiến sĩ thi đua thành phố", new Threshold(90, Denominator.ALL_MEMBERS));
    }
}
