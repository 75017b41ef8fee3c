package vn.haiphong.thidua.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.NumberBook;
import vn.haiphong.thidua.shared.PortalTime;

/** Invented difficulties and guidance that show what the room is for, marked as such. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class DemoDifficulties {

    private static final String OFFICER = "Cán bộ đơn vị (minh họa)";
    private static final String BOARD = "Chuyên viên Ban TĐKT (minh họa)";

    /** @param answer null when it still waits */
    private record Invented(
            int daysAgo,
            String unit,
            String title,
            String text,
            String clause,
            Urgency urgency,
            @Nullable String answer) {}

    private static final List<Invented> ALL = List.of(
            new Invented(
                    16,
                    "303",
                    "Chưa rõ nguồn kinh phí tổ chức hội nghị ở phường",
                    "Các phường chưa được giao dự toán cho hội nghị biểu dương. Đề nghị hướng dẫn nguồn chi.",
                    "II.3a",
                    Urgency.USUAL,
                    "Kinh phí do ngân sách cấp đó bảo đảm theo phân cấp, lồng ghép với kinh phí thi đua, khen thưởng"
                            + " hằng năm. Phường chưa được giao thì đề nghị phòng Tài chính bổ sung."),
            new Invented(
                    14,
                    "304",
                    "Mẫu báo cáo thành tích cá nhân dùng cho hội nghị cơ sở",
                    "Đề nghị cho mẫu thống nhất để các đơn vị không phải làm lại khi trình cấp trên.",
                    "II.3a",
                    Urgency.USUAL,
                    null),
            new Invented(
                    2,
                    "305",
                    "Ghép hội nghị điển hình tiên tiến với hội nghị sơ kết thi đua",
                    "Đơn vị muốn tổ chức trong một buổi để tiết kiệm. Đề nghị cho biết có được không.",
                    "II.3b",
                    Urgency.URGENT,
                    null));

    private final DifficultyRepository difficulties;
    private final GuidanceRepository guidance;
    private final NumberBook numbers;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoDifficulties(
            DifficultyRepository difficulties,
            GuidanceRepository guidance,
            NumberBook numbers,
            Campaigns campaigns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.difficulties = difficulties;
        this.guidance = guidance;
        this.numbers = numbers;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** Adds them when nobody has raised anything yet. @return how many */
    public int load() {
        if (difficulties.count() > 0) return 0;
        ALL.forEach(this::raise);
        return ALL.size();
    }

    private void raise(Invented one) {
        var raised = clock.instant().minus(one.daysAgo(), ChronoUnit.DAYS);
        var day = LocalDate.ofInstant(raised, PortalTime.ZONE);
        var form = new DifficultyForm(new UnitId(one.unit()), one.title(), one.text(), one.clause(), one.urgency());
        int number = numbers.next(DifficultyDesk.SERIES, day.getYear());
        var due = new AnswerTime(0, 5, 2).due(one.urgency(), day);
        var difficulty = new Difficulty(campaign(), form, day.getYear(), number, OFFICER, raised, due);
        difficulty.demonstrate();
        if (one.answer() != null) answer(difficulty, one, one.answer(), raised.plus(2, ChronoUnit.DAYS));
        var saved = difficulties.saveAndFlush(difficulty);
        events.publishEvent(new DifficultyChanged(
                saved.id(),
                DifficultyStep.RAISE,
                saved.unit(),
                "Vướng mắc " + saved.numberWords() + ": " + saved.title(),
                "dữ liệu minh họa"));
    }

    private void answer(Difficulty difficulty, Invented one, String answer, Instant at) {
        difficulty.answer(answer, BOARD, at);
        var form = new GuidanceForm("Nguồn kinh phí tổ chức hội nghị ở cơ sở", answer, one.clause(), false);
        difficulty.published(form.title(), BOARD, at);
        var published = new Guidance(campaign(), difficulty.id(), form, BOARD, at);
        published.demonstrate();
        difficulties.saveAndFlush(difficulty);
        events.publishEvent(new GuidanceChanged(
                guidance.saveAndFlush(published).id(),
                GuidanceChanged.PUBLISHED,
                "Hướng dẫn: " + form.title(),
                "dữ liệu minh họa"));
    }

    private String campaign() {
        return campaigns.current().id().code();
    }
}
