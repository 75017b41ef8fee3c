package vn.haiphong.thidua.congress;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CongressRepository extends JpaRepository<Congress, String> {

    Optional<Congress> findFirstByOrderByHeldOnDesc();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Congress c order by c.heldOn desc")
    List<Congress> lockLatest(Limit limit);

    @Query("select c.revision from Congress c order by c.heldOn desc")
    List<Long> revisions(Limit limit);
}
