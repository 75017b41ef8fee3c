package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import vn.haiphong.thidua.ballot.BallotPaths;
import vn.haiphong.thidua.ballot.Counting;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.ui.WhyDialog;

/** Where the ballot stands and what comes next: opening, closing, confirming, the result with its papers. */
class BallotPanel extends Div {

    private final Meeting meeting;
    private final List<String> missing;
    private final Counting counting;
    private final MeetingWalk walk;

    BallotPanel(
            Meeting meeting,
            List<String> missing,
            boolean keeps,
            boolean presides,
            Counting counting,
            MeetingWalk walk) {
        this.missing = missing;
        this.meeting = meeting;
        this.counting = counting;
        this.walk = walk;
        switch (meeting.state()) {
            case DRAFT -> {
                if (keeps) draft();
            }
            case OPEN -> open(keeps, presides);
            case ENTERED -> entered(keeps || presides);
            case COUNTED -> counted();
            case CANCELLED -> {}
        }
    }

    private void draft() {
        if (!missing.isEmpty()) {
            var list = new UnorderedList();
            missing.forEach(what -> list.add(new ListItem(what)));
            var box = new Div(new Paragraph("Trước khi bỏ phiếu còn phải làm:"), list);
            box.addClassName("note");
            add(box);
            return;
        }
        if (meeting.method() == Method.PAPER) {
            add(note("Đã đủ điều kiện bỏ phiếu. Bỏ phiếu xong, ghi kết quả ở cuối trang."));
            return;
        }
        var open = new Button(
                "Mở bỏ phiếu",
                click -> walk.go(
                        now -> counting.open(now.id(), now.version()), "Đã mở bỏ phiếu và báo các thành viên."));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        add(note("Đã đủ điều kiện. Mở bỏ phiếu thì danh sách và thành phần không sửa được nữa."), BodyView.bar(open));
    }

    private void open(boolean keeps, boolean presides) {
        add(note("Đã bỏ phiếu " + meeting.voted() + "/" + meeting.present()
                + " thành viên có mặt. Kết quả chỉ có sau khi kết thúc; không ai xem được trước."));
        var all = meeting.voted() == meeting.present();
        if (!presides && !(keeps && all)) {
            if (keeps) add(new Paragraph("Chủ trì kết thúc bỏ phiếu khi mọi người đã bỏ phiếu hoặc khi hết giờ."));
            return;
        }
        var close = new Button(
                all
                        ? "Kết thúc bỏ phiếu"
                        : "Kết thúc khi còn " + (meeting.present() - meeting.voted()) + " người chưa bỏ phiếu",
                click -> walk.go(
                        now -> counting.close(now.id(), now.version()), "Đã kết thúc bỏ phiếu. Kết quả ở dưới."));
        close.addThemeVariants(ButtonVariant.PRIMARY);
        add(BodyView.bar(close));
    }

    private void entered(boolean mayConfirm) {
        var paper = meeting.paper();
        if (paper == null) return;
        var file = new Anchor(BallotPaths.file(meeting.id(), paper.minutes()), "biên bản đính kèm");
        file.setRouterIgnore(true);
        var box = new Div(new Paragraph(
                new Span(paper.enteredBy() + " đã ghi kết quả: phát ra " + paper.issued() + ", thu về "
                        + paper.collected() + " phiếu. Đối chiếu với "),
                file,
                new Span(":")));
        var list = new UnorderedList();
        meeting.lines()
                .forEach(line -> list.add(new ListItem(line.candidate().name() + ": đồng ý " + line.yes()
                        + ", không đồng ý " + line.no() + ", không hợp lệ " + line.invalid())));
        box.add(list);
        box.addClassName("note");
        add(box);
        if (!mayConfirm) return;
        var confirm = new Button(
                "Xác nhận đúng biên bản",
                click -> walk.go(now -> counting.confirm(now.id(), now.version()), "Đã xác nhận kết quả."));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(
                "Trả lại để nhập lại",
                click -> new WhyDialog(
                                "Trả lại kết quả",
                                "Người nhập sẽ thấy lý do và nhập lại.",
                                "Trả lại",
                                why -> walk.go(
                                        now -> counting.giveBack(now.id(), now.version(), why),
                                        "Đã trả lại để nhập lại."))
                        .open());
        add(BodyView.bar(confirm, back));
    }

    private void counted() {
        var passed = meeting.lines().stream()
                .filter(line -> Boolean.TRUE.equals(line.passed()))
                .count();
        var box = note(passed + "/" + meeting.lines().size() + " người, tập thể đủ tỷ lệ phiếu.");
        box.addClassName("is-done");
        add(new H2("Kết quả"), box);
        var papers = new UnorderedList(
                files("Biên bản họp", format -> BallotPaths.minutes(meeting.id(), format)),
                files("Biên bản kiểm phiếu", format -> BallotPaths.count(meeting.id(), format)));
        papers.addClassName("plain-list");
        if (meeting.sha256() != null) {
            papers.add(new ListItem(
                    new Anchor(BallotPaths.slips(meeting.id()), "Danh sách lá phiếu để kiểm lại"),
                    new Span(", SHA-256 "),
                    new Code(meeting.sha256())));
        }
        var paper = meeting.paper();
        if (paper != null) {
            var file = new Anchor(BallotPaths.file(meeting.id(), paper.minutes()), "Biên bản có chữ ký");
            file.setRouterIgnore(true);
            papers.add(new ListItem(
                    file, new Span(", " + paper.enteredBy() + " nhập, " + paper.confirmedBy() + " xác nhận")));
        }
        add(papers);
    }

    private static ListItem files(String what, Function<Format, String> address) {
        var item = new ListItem(new Span(what + ": "));
        item.addClassName("row");
        for (var format : Format.values()) {
            var link = new Anchor(address.apply(format), format.name());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("aria-label", what + ", " + format.name());
            item.add(link);
        }
        return item;
    }

    private static Div note(String words) {
        var note = new Div(new Paragraph(words));
        note.addClassName("note");
        return note;
    }
}
