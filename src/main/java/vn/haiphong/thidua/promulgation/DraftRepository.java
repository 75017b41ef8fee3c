package vn.haiphong.thidua.promulgation;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<OfficialDraft, DraftId> {

    OfficialDraft saveAndFlush(OfficialDraft draft);

    Optional<OfficialDraft> findById(DraftId id);

    @Query("select d from OfficialDraft d where d.campaignId = :campaign and d.kind in :kinds and d.status in :statuses"
            + " order by d.editedAt desc, d.id.value")
    Page<OfficialDraft> matching(
            String campaign, Collection<DraftKind> kinds, Collection<DraftStatus> statuses, Pageable page);
}
