package vn.haiphong.thidua.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<Proposal, ProposalId> {

    Proposal saveAndFlush(Proposal proposal);

    void deleteAll(Iterable<Proposal> proposals);

    long count();

    Optional<Proposal> findById(ProposalId id);

    Optional<Proposal> findByOnceKey(String onceKey);

    Optional<Proposal> findByNumberYearAndNumberAndSecret(int year, int number, String secret);

    /** Others of the same name, for whoever must decide whether they mean the same. */
    @Query("select p from Proposal p where p.name = :name and p.id <> :but and (:all = true or p.unitCode in :units)"
            + " order by p.sentAt desc")
    List<Proposal> ofSameName(String name, ProposalId but, boolean all, Collection<String> units, Pageable page);

    @Query(
            "select p from Proposal p where p.purgedAt is null and p.status <> vn.haiphong.thidua.proposal.ProposalStatus.SPAM"
                    + " and (p.closedAt < :closedBefore or p.sentAt < :sentBefore) order by p.sentAt")
    List<Proposal> toPurge(Instant closedBefore, Instant sentBefore, Pageable page);

    @Query("select p from Proposal p where p.status = vn.haiphong.thidua.proposal.ProposalStatus.SPAM"
            + " and p.closedAt < :closedBefore order by p.closedAt")
    List<Proposal> oldSpam(Instant closedBefore, Pageable page);
}
