package vn.haiphong.thidua.issue;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GuidanceRepository extends Repository<Guidance, GuidanceId> {

    Guidance saveAndFlush(Guidance guidance);

    Optional<Guidance> findById(GuidanceId id);

    Optional<Guidance> findFirstByDifficultyIdAndStatus(UUID difficulty, GuidanceStatus status);
}
