package vn.haiphong.thidua.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * How far the people's opinion on one nominee is.
 *
 * @param lastDay on which citizens may answer, null while nothing is published
 */
public record OpinionState(Step step, @Nullable LocalDate lastDay) {

    public static final OpinionState NOT_PUBLISHED = new OpinionState(Step.NOT_PUBLISHED, null);

    /** From the notice to its end. */
    public enum Step {
        NOT_PUBLISHED,
        /** Citizens answer. */
        OPEN,
        /** The last day is over; the Board handles what came. */
        ENDED,
        /** The Board has handled and closed it. */
        CLOSED
    }

    public boolean isClosed() {
        return step == Step.CLOSED;
    }

    /** @throws StepRefused with the reason why a council may not vote on the nominee yet */
    public void demandClosed() {
        if (!isClosed()) throw new StepRefused(words() + " Hội đồng chỉ bỏ phiếu sau khi kết thúc lấy ý kiến.");
    }

    /** One sentence that says where it stands. */
    public String words() {
        return switch (step) {
            case NOT_PUBLISHED -> "Chưa công khai lấy ý kiến nhân dân.";
            case OPEN -> "Đang lấy ý kiến nhân dân đến hết ngày " + day() + ".";
            case ENDED ->
                "Đã hết hạn lấy ý kiến nhân dân ngày " + day() + ", Ban Thi đua - Khen thưởng chưa kết thúc xử lý.";
            case CLOSED -> "Đã kết thúc lấy ý kiến nhân dân (đến hết ngày " + day() + ").";
        };
    }

    private String day() {
        return lastDay == null ? "" : PortalTime.date(lastDay);
    }
}
