package vn.haiphong.thidua.issue;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DifficultyRepository extends Repository<Difficulty, DifficultyId> {

    Difficulty saveAndFlush(Difficulty difficulty);

    long count();

    Optional<Difficulty> findById(DifficultyId id);
}
