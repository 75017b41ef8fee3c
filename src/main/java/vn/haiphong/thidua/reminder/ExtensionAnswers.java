package vn.haiphong.thidua.reminder;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.ExtensionChanged;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;

/** Tells a unit what became of its wish for another day; when a day moves for all, their next reminder names it. */
@Component
class ExtensionAnswers {

    private final Notices notices;

    ExtensionAnswers(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void tell(ExtensionChanged event) {
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
}
