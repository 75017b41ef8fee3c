package vn.haiphong.thidua.congress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeskPressRepository extends JpaRepository<DeskPress, UUID> {

    Optional<DeskPress> findByCongressIdAndIdempotencyKey(String congressId, String idempotencyKey);

    Optional<DeskPress> findFirstByCongressIdAndUndoneFalseAndVerbNotOrderByRevisionDesc(
            String congressId, AgendaVerb verb);

    List<DeskPress> findByCongressIdOrderByRevisionDesc(String congressId, Limit limit);

    List<DeskPress> findByCongressIdOrderByRevisionDesc(String congressId, Pageable page);

    int countByCongressId(String congressId);
}
