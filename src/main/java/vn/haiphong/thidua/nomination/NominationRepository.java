package vn.haiphong.thidua.nomination;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NominationRepository extends Repository<Nomination, NominationId> {

    Nomination saveAndFlush(Nomination nomination);

    Optional<Nomination> findById(NominationId id);

    boolean existsByDemonstrationTrue();

    /** In the order of their ids: two who take the same ones wait for each other instead of blocking. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nomination n where n.id.value in :ids order by n.id.value")
    List<Nomination> lock(Collection<UUID> ids);

    Optional<Nomination> findByCampaignIdAndSubjectIdAndLiveTrue(String campaignId, UUID subjectId);

    @Query("select n from Nomination n where n.subjectId = :subject order by n.id.value")
    List<Nomination> of(UUID subject, Limit limit);

    @Query("select n from Nomination n where n.campaignId = :campaign and n.holderCode = :holder"
            + " and (n.status = vn.haiphong.thidua.nomination.NominationStatus.UNDER_REVIEW or n.unitCode = n.holderCode"
            + " and n.status in (vn.haiphong.thidua.nomination.NominationStatus.DRAFT,"
            + " vn.haiphong.thidua.nomination.NominationStatus.RETURNED)) order by n.arrivedAt, n.id.value")
    List<Nomination> lyingAt(String campaign, String holder, Limit limit);

    @Query("select n from Nomination n where n.campaignId = :campaign and n.holderCode = :holder"
            + " and n.status = vn.haiphong.thidua.nomination.NominationStatus.UNDER_REVIEW and n.titleCode in :titles"
            + " order by n.arrivedAt, n.id.value")
    List<Nomination> underReviewFor(String campaign, String holder, Collection<String> titles, Limit limit);
}
