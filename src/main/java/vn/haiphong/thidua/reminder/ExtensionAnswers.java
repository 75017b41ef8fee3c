package vn.haiphong.thidua.reminder;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.DueTasks;
import vn.haiphong.thidua.campaign.ExtensionChanged;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.shared.PortalTime;

/** Tells a unit what became of its wish for another day, and all that still owe a task when its day moves for all. */
@Component
class ExtensionAnswers {

    private final Notices notices;
    private final DueTasks tasks;

    ExtensionAnswers(Notices notices, DueTasks tasks) {
        this.notices = notices;
        this.tasks = tasks;
    }

    @EventListener
    void tell(ExtensionChanged event) {
        if (event.isForAll()) tellAll(event);
        if (!event.isAnswer()) return;
        var refused = event.isRefusal();
        notices.tell(NoticeToSend.toUnit(
                event.unit(),
                "gia-han/" + event.extension().id(),
                NoticeKind.DECISION,
                (refused ? "Không đồng ý gia hạn: " : "Đã gia hạn: ") + event.what(),
                event.what() + ".\n" + (refused ? "Lý do: " : "Hạn: ") + event.details(),
                CampaignPaths.myWork(),
                ""));
    }

    private void tellAll(ExtensionChanged event) {
        var day = event.extension().after();
        if (day == null) return;
        notices.tell(tasks.between(day, day).stream()
                .filter(due -> due.task().code().equals(event.extension().code()))
                .map(due -> NoticeToSend.toUnit(
                        due.task().unit(),
                        "doi-han/" + event.extension().id() + "/" + due.task().unit(),
                        NoticeKind.DECISION,
                        "Dời hạn đến " + PortalTime.date(day) + ": " + event.what(),
                        event.what() + ".\nHạn mới: " + PortalTime.date(day) + ". Lý do: "
                                + event.extension().reason() + ". Căn cứ: "
                                + event.extension().basis() + ".",
                        CampaignPaths.myWork(),
                        ""))
                .toList());
    }
}
