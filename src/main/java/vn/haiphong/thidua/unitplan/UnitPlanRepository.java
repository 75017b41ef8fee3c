package vn.haiphong.thidua.unitplan;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitPlanRepository extends Repository<UnitPlan, UnitPlanId> {

    UnitPlan saveAndFlush(UnitPlan plan);

    Optional<UnitPlan> findByCampaignIdAndUnitCode(String campaignId, String unitCode);

    @Query("select p from UnitPlan p where p.campaignId = :campaign and (:status is null or p.status = :status)"
            + " and (:all = true or p.unitCode in :units)"
            + " and (p.status <> vn.haiphong.thidua.unitplan.UnitPlanStatus.DRAFT or p.unitCode in :drafts)")
    Page<UnitPlan> matching(
            String campaign,
            @Nullable UnitPlanStatus status,
            boolean all,
            Collection<String> units,
            Collection<String> drafts,
            Pageable page);
}
