package vn.haiphong.thidua.conference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.haiphong.thidua.organisation.UnitLevel;

interface ConferenceRepository extends Repository<Conference, ConferenceId> {

    Conference saveAndFlush(Conference conference);

    Optional<Conference> findById(ConferenceId id);

    Optional<Conference> findByCampaignIdAndUnitCode(String campaignId, String unitCode);

    List<Conference> findByCampaignId(String campaignId, Limit limit);

    long countByCampaignId(String campaignId);

    @Query("select c from Conference c where c.campaignId = :campaign and (:level is null or c.level = :level)"
            + " and (:status is null or c.status = :status) and (:pilot = false or c.dossier.pilot = true)"
            + " and (:beyond = false or c.beyondWindow = true) and (:all = true or c.unitCode in :units)"
            + " order by c.day nulls last, c.unitCode")
    Page<Conference> matching(
            String campaign,
            @Nullable UnitLevel level,
            @Nullable ConferenceStatus status,
            boolean pilot,
            boolean beyond,
            boolean all,
            Collection<String> units,
            Pageable page);

    /** Codes of those units whose conference is over. */
    @Query("select c.unitCode from Conference c where c.campaignId = :campaign and c.unitCode in :units"
            + " and c.status in (vn.haiphong.thidua.conference.ConferenceStatus.HELD,"
            + " vn.haiphong.thidua.conference.ConferenceStatus.REPORTED)")
    List<String> over(String campaign, Collection<String> units, Limit limit);
}
