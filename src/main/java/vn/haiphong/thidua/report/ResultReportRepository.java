package vn.haiphong.thidua.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResultReportRepository extends JpaRepository<ResultReport, UUID> {

    Optional<ResultReport> findByCampaignIdAndUnitCode(String campaign, String unit);

    List<ResultReport> findByCampaignIdAndUnitCodeIn(String campaign, Collection<String> units);

    List<ResultReport> findByCampaignIdAndStatus(String campaign, ReportStatus status);
}
