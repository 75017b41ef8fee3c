package vn.haiphong.thidua.report;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface SynthesisRepository extends JpaRepository<Synthesis, UUID> {

    Page<Synthesis> findByCampaignId(String campaign, Pageable page);
}
