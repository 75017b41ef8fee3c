package vn.haiphong.thidua.ballot;

import static vn.haiphong.thidua.paper.PaperBlock.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.ballot.Meeting.Line;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.ballot.Meeting.Presence;
import vn.haiphong.thidua.ballot.Meeting.Seat;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.paper.Letterhead;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.paper.PaperBlock.Align;
import vn.haiphong.thidua.paper.PaperBlock.Column;
import vn.haiphong.thidua.paper.PaperWords;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.paper.Signature.Right;
import vn.haiphong.thidua.shared.PortalTime;

/** Writes the minutes of a meeting and of its count. */
@Component
class BallotMinutes {

    private static final String NO_NUMBER = "      /BB";

    private final Units units;

    BallotMinutes(Units units) {
        this.units = units;
    }

    Paper minutes(Meeting meeting) {
        var body = new ArrayList<PaperBlock>();
        body.add(text("Hôm nay, " + PaperWords.day(meeting.day())
                + (meeting.place().isEmpty() ? "" : ", tại " + meeting.place()) + ", " + meeting.bodyName()
                + " họp, nội dung: " + meeting.subject() + "."));
        body.add(new PaperBlock.Heading(2, "I. Thành phần"));
        body.add(new PaperBlock.Text("1. Chủ trì:", name(meeting, meeting.chair())));
        body.add(new PaperBlock.Text("2. Thư ký:", name(meeting, meeting.secretary())));
        body.add(new PaperBlock.Text(
                "3. Thành viên:",
                "tổng số " + meeting.members() + " người, có mặt " + meeting.present() + " người, gồm:"));
        body.add(new PaperBlock.Items(named(meeting, Presence.PRESENT)));
        var absent = named(meeting, Presence.ABSENT);
        if (!absent.isEmpty()) {
            body.add(new PaperBlock.Text("4. Vắng mặt:", absent.size() + " người:"));
            body.add(new PaperBlock.Items(meeting.seats().stream()
                    .filter(seat -> seat.presence() == Presence.ABSENT)
                    .map(seat -> who(seat) + (hasWritten(meeting, seat) ? ", gửi ý kiến bằng văn bản" : ""))
                    .toList()));
        }
        body.add(new PaperBlock.Heading(2, "II. Nội dung"));
        body.add(text("Cuộc họp xem xét " + meeting.lines().size() + " người, tập thể theo danh sách và bỏ phiếu. "
                + meeting.method().label() + "."));
        if (!meeting.recusals().isEmpty()) {
            body.add(new PaperBlock.Heading(3, "Xung đột lợi ích"));
            body.add(new PaperBlock.Items(recusals(meeting)));
        }
        body.add(new PaperBlock.Heading(2, "III. Kết quả bỏ phiếu"));
        body.addAll(results(meeting));
        body.add(new PaperBlock.Heading(2, "IV. Kết luận"));
        body.add(text(conclusion(meeting)));
        return paper(meeting, "họp " + meeting.bodyName() + " - " + meeting.subject(), body);
    }

    Paper count(Meeting meeting) {
        var body = new ArrayList<PaperBlock>();
        body.add(text("Hôm nay, " + PaperWords.day(meeting.day())
                + (meeting.place().isEmpty() ? "" : ", tại " + meeting.place()) + ", " + meeting.bodyName()
                + " tiến hành kiểm phiếu, nội dung: " + meeting.subject() + "."));
        if (!meeting.tellers().isEmpty()) body.add(new PaperBlock.Text("Tổ kiểm phiếu:", meeting.tellers() + "."));
        body.add(new PaperBlock.Heading(2, "I. Số phiếu"));
        var items = new ArrayList<String>();
        items.add("Tổng số thành viên: " + meeting.members());
        items.add("Số thành viên có mặt: " + meeting.present());
        var paper = meeting.paper();
        if (paper != null) {
            items.add("Số phiếu phát ra: " + paper.issued());
            items.add("Số phiếu thu về: " + paper.collected());
        } else {
            items.add("Số thành viên đã bỏ phiếu kín trên cổng: "
                    + meeting.seats().stream().filter(Seat::voted).count());
        }
        body.add(new PaperBlock.Items(items));
        body.add(new PaperBlock.Heading(2, "II. Kết quả"));
        body.addAll(results(meeting));
        if (meeting.method() == Method.SECRET && meeting.countedAt() != null) {
            body.add(text("Danh sách lá phiếu được chốt lúc " + PortalTime.moment(meeting.countedAt())
                    + ", mã SHA-256: " + meeting.sha256()
                    + ". Mỗi thành viên kiểm tra được phiếu của mình bằng mã kiểm phiếu; không ai biết thành viên nào"
                    + " bỏ phiếu thế nào."));
        } else if (paper != null) {
            body.add(text("Kết quả do " + paper.enteredBy() + " nhập theo biên bản có chữ ký, " + paper.confirmedBy()
                    + " đối chiếu và xác nhận."));
        }
        return paper(meeting, "kiểm phiếu - " + meeting.subject(), body);
    }

    private Paper paper(Meeting meeting, String subject, List<PaperBlock> body) {
        var unit = units.tree().find(meeting.unit()).map(Unit::name).orElse("");
        var city = meeting.unit().equals(units.tree().city().id());
        return new Paper(
                new Letterhead(city ? "Ủy ban nhân dân thành phố Hải Phòng" : unit, meeting.bodyName(), "Hải Phòng"),
                meeting.number().isEmpty() ? NO_NUMBER : meeting.number(),
                meeting.day(),
                "BIÊN BẢN",
                subject,
                List.of(),
                body,
                new Signature(Right.OWN, "", "Chủ trì", plain(meeting, meeting.chair())),
                List.of("Thành viên " + meeting.bodyName(), "Lưu: VT, hồ sơ"),
                List.of(),
                new Signature(Right.OWN, "", "Thư ký", plain(meeting, meeting.secretary())));
    }

    private static List<PaperBlock> results(Meeting meeting) {
        var rows = new ArrayList<List<String>>();
        for (var line : meeting.lines()) {
            meeting.result(line)
                    .ifPresent(result -> rows.add(List.of(
                            String.valueOf(line.number()),
                            line.candidate().name()
                                    + (line.candidate().post().isEmpty()
                                            ? ""
                                            : ", " + line.candidate().post()),
                            line.candidate().title(),
                            result.yes() + "/" + denominator(line, result),
                            String.valueOf(result.no()),
                            String.valueOf(result.invalid()),
                            result.passed() ? "Đủ" : "Không đủ")));
        }
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(new PaperBlock.Table(
                "",
                List.of(
                        new Column("TT", 1, Align.CENTRE),
                        new Column("Họ tên, tập thể", 6, Align.LEFT),
                        new Column("Đề nghị", 5, Align.LEFT),
                        new Column("Đồng ý", 2, Align.CENTRE),
                        new Column("Không đồng ý", 2, Align.CENTRE),
                        new Column("Không hợp lệ", 2, Align.CENTRE),
                        new Column("Tỷ lệ", 2, Align.CENTRE)),
                rows));
        var thresholds = meeting.lines().stream()
                .map(line -> line.candidate().title() + ": "
                        + line.candidate().threshold().label())
                .distinct()
                .collect(Collectors.joining("; "));
        blocks.add(text("Tỷ lệ phải đạt: " + thresholds
                + ". Người không tham gia biểu quyết vẫn tính trong số ấy."
                + (meeting.written().isEmpty()
                        ? ""
                        : " Ý kiến bằng văn bản của thành viên vắng mặt tính vào kết quả khi tỷ lệ tính trên tổng số"
                                + " thành viên.")));
        return blocks;
    }

    private static int denominator(Line line, CandidateResult result) {
        return line.candidate().threshold().denominator() == Denominator.ALL_MEMBERS
                ? result.members()
                : result.present();
    }

    private static String conclusion(Meeting meeting) {
        var passed = meeting.lines().stream()
                .filter(line -> Boolean.TRUE.equals(line.passed()))
                .map(line -> line.candidate().name())
                .toList();
        if (passed.isEmpty()) return "Không có người, tập thể nào đủ tỷ lệ phiếu.";
        return passed.size() + "/" + meeting.lines().size() + " người, tập thể đủ tỷ lệ phiếu: "
                + String.join("; ", passed) + ".";
    }

    private static List<String> recusals(Meeting meeting) {
        return meeting.recusals().stream()
                .map(word -> plain(meeting, word.member())
                        + (word.standsAside() ? " không tham gia biểu quyết về " : " vẫn tham gia biểu quyết về ")
                        + meeting.line(word.number())
                                .map(line -> line.candidate().name())
                                .orElse("")
                        + ". Lý do: " + word.reason())
                .toList();
    }

    private static boolean hasWritten(Meeting meeting, Seat seat) {
        return meeting.written().stream().anyMatch(one -> one.member().equals(seat.member()));
    }

    private static List<String> named(Meeting meeting, Presence presence) {
        return meeting.seats().stream()
                .filter(seat -> seat.presence() == presence)
                .map(BallotMinutes::who)
                .toList();
    }

    private static String who(Seat seat) {
        return seat.name() + ", " + seat.duty().label() + (seat.post().isEmpty() ? "" : ", " + seat.post());
    }

    private static String name(Meeting meeting, @Nullable UUID member) {
        return meeting.seat(member).map(BallotMinutes::who).orElse("");
    }

    private static String plain(Meeting meeting, @Nullable UUID member) {
        return meeting.seat(member).map(Seat::name).orElse("");
    }
}
