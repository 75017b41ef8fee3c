package vn.haiphong.thidua.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * Plan, content and report of a pilot before the Council (clause III.2c): the unit lays them before it, the Board records
 * what was approved, or gives the dossier back.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
public class PilotApprovals {

    private final ConferenceKeeper keeper;
    private final ConferenceTasks tasks;
    private final ConferenceDrafts drafts;
    private final Clock clock;

    PilotApprovals(ConferenceKeeper keeper, ConferenceTasks tasks, ConferenceDrafts drafts, Clock clock) {
        this.keeper = keeper;
        this.tasks = tasks;
        this.drafts = drafts;
        this.clock = clock;
    }

    public ConferenceDraft submit(UnitId unit, long version) {
        var conference = keeper.writable(unit, version);
        conference.submitDossier(clock.instant());
        conference.edited(keeper.who(), clock.instant());
        var plan = "Hồ sơ hội nghị điểm, kế hoạch " + conference.content().plan();
        keeper.keep(
                conference,
                ConferenceChanged.DOSSIER_SUBMITTED,
                conference.content().plan());
        tasks.submitted(ConferenceDoors.DOSSIER, unit, plan);
        return drafts.of(unit, conference);
    }

    /** Also takes back what was approved already. */
    @PreAuthorize("hasRole('ORGANISER')")
    public ConferenceDraft sendBack(UnitId unit, long version, String reason) {
        var why = RequiredText.reason(reason, "Hãy ghi cần sửa gì để đơn vị biết.");
        var conference = keeper.decidable(unit, version);
        conference.sendBackDossier(why);
        conference.edited(keeper.who(), clock.instant());
        keeper.keep(conference, ConferenceChanged.DOSSIER_RETURNED, why);
        tasks.returned(ConferenceDoors.DOSSIER, unit, why);
        return drafts.of(unit, conference);
    }

    /**
     * One part is approved; with the third the task of clause III.2c is done.
     *
     * @param number of the Council's paper
     * @param signatory who signed it, by post
     */
    @PreAuthorize("hasRole('ORGANISER')")
    public ConferenceDraft approve(
            UnitId unit, long version, ApprovedPart part, String number, LocalDate signed, String signatory) {
        var conference = keeper.decidable(unit, version);
        var paper =
                RequiredText.line(number, "Số văn bản", 80, "Hãy ghi số, ký hiệu văn bản duyệt, ví dụ 15/TB-HĐTĐKT.");
        if (signed == null) throw new StepRefused("Hãy chọn ngày ký văn bản.");
        var who = RequiredText.line(signatory, "Người ký", 120, "Hãy ghi người ký, ví dụ Phó Chủ tịch Hội đồng.");
        var late = ConferenceGates.late(tasks.due(ConferenceDoors.DOSSIER, unit), signed);
        conference.approve(new Approval(part, paper, signed, who, late, keeper.who(), clock.instant()), keeper.today());
        conference.edited(keeper.who(), clock.instant());
        keeper.keep(conference, ConferenceChanged.PART_APPROVED, part.label() + ": " + paper);
        if (conference.dossier().isApproved()) {
            var papers = conference.dossier().approvals().stream()
                    .map(one -> one.part().label() + " " + one.number())
                    .collect(Collectors.joining("; "));
            tasks.done(ConferenceDoors.DOSSIER, unit, "Hội đồng duyệt: " + papers);
        }
        return drafts.of(unit, conference);
    }
}
