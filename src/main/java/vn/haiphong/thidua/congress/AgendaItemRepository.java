package vn.haiphong.thidua.congress;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaItemRepository extends JpaRepository<AgendaItem, AgendaItemId> {

    List<AgendaItem> findByCongressIdOrderByPosition(String congressId, Limit limit);
}
