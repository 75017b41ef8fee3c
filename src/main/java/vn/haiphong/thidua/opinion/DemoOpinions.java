package vn.haiphong.thidua.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.shared.WorkingDays;

/** An invented notice that takes opinions, so that the pages show what they are for. */
@Service
public class DemoOpinions {

    private static final String BY = "Dữ liệu minh họa";

    private static final OpinionForm FORM = new OpinionForm(
            "Lấy ý kiến về việc đề nghị khen thưởng cấp nhà nước đợt 1 (minh họa)",
            "Khoản 10 Điều 45 Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ",
            "Công văn số 00-CV/VPTU (minh họa)",
            "Ban Thi đua - Khen thưởng thành phố Hải Phòng (địa chỉ, điện thoại: dữ liệu minh họa)",
            10);

    private static final List<Nominee> NOMINEES = List.of(
            new Nominee(
                    "minh-hoa-1",
                    "Bùi Thị Thí Dụ",
                    "Công nhân may, Công ty cổ phần Minh Họa, Quận Ngô Quyền",
                    "Chiến sĩ thi đua toàn quốc",
                    "Hai lần liên tục được tặng danh hiệu Chiến sĩ thi đua thành phố; ba sáng kiến được công nhận."),
            new Nominee(
                    "minh-hoa-2",
                    "Trường Trung học phổ thông Ví Dụ",
                    "Quận Lê Chân",
                    "Huân chương Lao động hạng Ba",
                    "Năm năm liên tục hoàn thành xuất sắc nhiệm vụ."));

    private final OpinionStore notices;
    private final Clock clock;

    DemoOpinions(OpinionStore notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Adds it when there is no notice yet. @return how many */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public int load() {
        if (notices.count() > 0) return 0;
        var id = OpinionId.next();
        var today = LocalDate.now(clock);
        notices.add(id, FORM, true, BY, clock.instant());
        NOMINEES.forEach(nominee -> notices.add(id, nominee));
        notices.publish(id, today, WorkingDays.vietnam().plus(today, FORM.workingDays()), BY, clock.instant());
        return 1;
    }
}
