package vn.haiphong.thidua.conference;

import static vn.haiphong.thidua.conference.ConferenceStatus.CANCELLED;
import static vn.haiphong.thidua.conference.ConferenceStatus.HELD;
import static vn.haiphong.thidua.conference.ConferenceStatus.REPORTED;

import java.util.Objects;
import vn.haiphong.thidua.shared.StepRefused;

/** What may still be written into a conference where it stands. */
final class WritingRules {

    private WritingRules() {}

    /** @throws StepRefused with what stands against it */
    static void demand(Conference conference, ConferenceContent changed, ConferenceWindow window) {
        if (conference.status() == REPORTED || conference.status() == CANCELLED) {
            throw new StepRefused(
                    "Hội nghị đang ở trạng thái “" + conference.status().label() + "”, không sửa được nữa.");
        }
        if (conference.status() == HELD && !conference.content().hasTheSamePlanAs(changed)) {
            throw new StepRefused("Hội nghị đã tổ chức: chỉ còn ghi kết quả, không sửa phần chuẩn bị.");
        }
        conference.dossier().demandUntouched(conference.content(), changed);
        var moved = !Objects.equals(conference.day(), changed.day()) || conference.part() != changed.part();
        if (moved && changed.day() != null && !window.holds(changed.day())) {
            throw new StepRefused(window.refusal(changed.day()));
        }
        if (moved
                && conference.isPilot()
                && conference.announcedAt() != null
                && conference.status().isAhead()
                && conference.closedGates().isEmpty()) {
            throw new StepRefused(
                    "Lịch hội nghị điểm đã công bố. Muốn đổi ngày, hãy bấm “Hoãn”, chọn ngày mới rồi đăng ký"
                            + " lịch với thành phố; được xác nhận thì lịch công khai tự đổi.");
        }
        if (conference.announcedAt() != null
                && (changed.day() == null
                        || changed.part() == null
                        || changed.venue().isEmpty())) {
            throw new StepRefused(
                    "Lịch đã công bố thì phải còn ngày, buổi và địa điểm. Chưa có ngày mới thì bấm “Hoãn”.");
        }
    }
}
