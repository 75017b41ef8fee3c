package vn.haiphong.thidua.opinion;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;
import static vn.haiphong.thidua.paper.PaperBlock.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.opinion.AnswerStore.AnswerCount;
import vn.haiphong.thidua.paper.Letterhead;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.paper.PaperBlock.Align;
import vn.haiphong.thidua.paper.PaperBlock.Column;
import vn.haiphong.thidua.paper.PaperWords;
import vn.haiphong.thidua.paper.Papers;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.paper.Signature.Right;
import vn.haiphong.thidua.shared.PortalTime;

/** The Board's report on a notice: counts and what was done, nothing of who wrote and nothing of what they wrote. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'LEADER')")
public class OpinionReport {

    private final OpinionStore notices;
    private final AnswerStore answers;
    private final Papers papers;
    private final CurrentAccount current;
    private final Clock clock;

    OpinionReport(OpinionStore notices, AnswerStore answers, Papers papers, CurrentAccount current, Clock clock) {
        this.notices = notices;
        this.answers = answers;
        this.papers = papers;
        this.current = current;
        this.clock = clock;
    }

    /** Empty for a notice that was never published. */
    public Optional<byte[]> file(OpinionId id, Format format) {
        current.demandCity(ADMIN, ORGANISER, LEADER);
        return notices.find(id)
                .filter(notice -> notice.firstDay() != null && notice.lastDay() != null)
                .map(notice -> papers.write(paper(notice), format));
    }

    private Paper paper(OpinionDetails notice) {
        var counts = answers.counts(notice.id()).stream().collect(Collectors.toMap(AnswerCount::place, one -> one));
        var body = new ArrayList<PaperBlock>();
        body.add(text("Ban Thi đua - Khen thưởng báo cáo kết quả lấy ý kiến nhân dân: " + notice.heading() + "."));
        body.add(new PaperBlock.Heading(2, "I. Việc công khai"));
        body.add(new PaperBlock.Items(items(notice)));
        body.add(new PaperBlock.Heading(2, "II. Ý kiến nhận được"));
        var rows = new ArrayList<List<String>>();
        for (int place = 1; place <= notice.nominees().size(); place++) {
            var nominee = notice.nominees().get(place - 1);
            rows.add(row(String.valueOf(place), nominee.name() + ", " + nominee.title(), counts.get(place)));
        }
        if (counts.containsKey(0)) rows.add(row("", "Ý kiến chung về danh sách", counts.get(0)));
        body.add(new PaperBlock.Table(
                "",
                List.of(
                        new Column("TT", 1, Align.CENTRE),
                        new Column("Người, tập thể", 8, Align.LEFT),
                        new Column("Số ý kiến", 2, Align.CENTRE),
                        new Column("Đồng tình", 2, Align.CENTRE),
                        new Column("Không đồng tình", 2, Align.CENTRE),
                        new Column("Ý kiến khác", 2, Align.CENTRE)),
                rows));
        body.add(new PaperBlock.Heading(2, "III. Việc xử lý"));
        body.add(text("Tổng số " + notice.answers() + " ý kiến, đã trả lời " + (notice.answers() - notice.waiting())
                + ", còn " + notice.waiting() + ". Báo cáo không nêu thông tin của người gửi ý kiến."));
        return new Paper(
                new Letterhead("Sở Nội vụ Hải Phòng", "Ban Thi đua - Khen thưởng", "Hải Phòng"),
                PaperWords.number(null, "BC-BTĐKT"),
                LocalDate.now(clock),
                "BÁO CÁO",
                "Kết quả lấy ý kiến nhân dân",
                List.of(),
                body,
                new Signature(Right.OWN, "", "Trưởng Ban", ""),
                List.of("Hội đồng Thi đua - Khen thưởng thành phố", "Lưu: VT"),
                List.of());
    }

    private static List<String> items(OpinionDetails notice) {
        var items = new ArrayList<String>();
        items.add("Căn cứ: " + notice.legalBasis());
        if (!notice.consent().isEmpty()) items.add("Cấp ủy đồng ý: " + notice.consent());
        items.add("Công khai trên cổng từ ngày " + PortalTime.date(notice.firstDay()) + " đến hết ngày "
                + PortalTime.date(notice.lastDay()) + " (" + notice.workingDays() + " ngày làm việc)");
        items.add("Số người, tập thể: " + notice.nominees().size());
        return items;
    }

    private static List<String> row(String place, String name, @Nullable AnswerCount count) {
        if (count == null) return List.of(place, name, "0", "0", "0", "0");
        return List.of(
                place,
                name,
                String.valueOf(count.answers()),
                String.valueOf(count.agree()),
                String.valueOf(count.disagree()),
                String.valueOf(count.answers() - count.agree() - count.disagree()));
    }
}
