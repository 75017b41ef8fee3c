package vn.haiphong.thidua.intake;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IntakeRepository extends Repository<Intake, IntakeId> {

    Intake saveAndFlush(Intake intake);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Intake i where i.id = :id")
    Optional<Intake> hold(IntakeId id);

    @Query("select i from Intake i where i.listKey = :list and i.unitCode = :unit and i.part = :part"
            + " order by i.takenAt desc, i.id desc")
    List<Intake> past(String list, String unit, String part, Pageable page);

    long countByListKeyAndUnitCodeAndPart(String listKey, String unitCode, String part);

    @Query("select i from Intake i where i.listKey = :list and i.unitCode = :unit and i.part = :part"
            + " and i.sha256 = :sha256 and i.goneAt is null order by i.takenAt desc")
    List<Intake> same(String list, String unit, String part, String sha256, Pageable page);
}
