package vn.haiphong.thidua.opinion.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.opinion.AnswerRow;
import vn.haiphong.thidua.opinion.AnswerStatus;
import vn.haiphong.thidua.opinion.CitizenAnswers;
import vn.haiphong.thidua.opinion.OpinionDetails;
import vn.haiphong.thidua.opinion.OpinionPaths;
import vn.haiphong.thidua.opinion.OpinionStatus;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;

/** What citizens wrote to a notice, by number; the waiting first. */
class AnswerList extends Div {

    private final CitizenAnswers answers;
    private final boolean reads;

    /** @param reads whether who looks may open the answers */
    AnswerList(CitizenAnswers answers, boolean reads) {
        this.answers = answers;
        this.reads = reads;
    }

    void show(OpinionDetails notice, int page) {
        removeAll();
        setVisible(notice.status() != OpinionStatus.DRAFT);
        add(
                new H2("Ý kiến nhận được"),
                new Paragraph(notice.answers() + " ý kiến, " + notice.waiting() + " chưa trả lời."));
        if (notice.answers() == 0) return;
        var list = new OrderedList();
        list.addClassName("desk-list");
        answers.page(notice.id(), Pager.skipped(page), Pager.PAGE).forEach(row -> list.add(item(notice, row)));
        add(list);
        if (Pager.isNeeded(notice.answers())) {
            add(new Pager(page, notice.answers(), to -> OpinionPaths.desk(notice.id()) + "?trang=" + to));
        }
    }

    private ListItem item(OpinionDetails notice, AnswerRow row) {
        var name = reads
                ? new Paragraph(new Anchor(OpinionPaths.answer(row.id()), "Ý kiến số " + row.number()))
                : new Paragraph("Ý kiến số " + row.number());
        name.addClassName("name");
        var about = new Paragraph(PortalTime.moment(row.receivedAt()) + " · " + whom(notice, row.nominee()) + " · "
                + stance(row.agrees()));
        about.addClassNames("small", "dim");
        return new ListItem(name, about, sign(row.status()));
    }

    private static String whom(OpinionDetails notice, @Nullable Integer place) {
        return place == null || place > notice.nominees().size()
                ? "cả danh sách"
                : notice.nominees().get(place - 1).name();
    }

    static String stance(@Nullable Boolean agrees) {
        if (agrees == null) return "ý kiến khác";
        return agrees ? "đồng tình" : "không đồng tình";
    }

    static Span sign(AnswerStatus status) {
        var sign = new Span(status.label());
        sign.addClassNames("status", status == AnswerStatus.ANSWERED ? "da-xuat-ban" : "cho-duyet");
        return sign;
    }
}
