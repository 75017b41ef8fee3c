package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.nomination.NominationDraft;
import vn.haiphong.thidua.nomination.NominationEntry;
import vn.haiphong.thidua.nomination.NominationPaths;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.subject.SubjectPaths;

/** Where a nomination lies and the whole way it came, with the letters it came with. */
final class NominationFacts {

    private final UnitTree units;

    NominationFacts(UnitTree units) {
        this.units = units;
    }

    String name(UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.code());
    }

    Div place(NominationDraft draft) {
        var place = new Div();
        var subject = draft.subject();
        var about = new Paragraph(new Anchor(
                SubjectPaths.subject(subject.id()),
                subject.kind().label() + (subject.post().isEmpty() ? "" : ", " + subject.post()) + ", "
                        + name(subject.unit())));
        about.add(new Span(" · " + name(draft.unit()) + " đề nghị"));
        if (!draft.title().isEmpty()) about.add(new Span(" · " + draft.title()));
        if (draft.demonstration()) about.add(new Span(" · dữ liệu minh họa"));
        about.addClassName("dim");
        place.add(about);
        if (draft.status().isOpen()) {
            var where = new Paragraph(new Span("Đang ở " + name(draft.holder()) + ". "));
            var due = draft.due();
            if (due != null) where.add(NominationItem.time(due, draft.daysLeft()));
            where.addClassNames("note");
            if (draft.isLate()) where.addClassName("late");
            place.add(where);
        }
        if (draft.note() != null) {
            var refusal = draft.refusal();
            var before = refusal != null
                    ? "Không đồng ý (" + refusal.label() + "): "
                    : switch (draft.status()) {
                        case WITHDRAWN -> "Đã rút: ";
                        default -> "Cấp trên trả lại, cần bổ sung: ";
                    };
            var note = new Paragraph(before + draft.note());
            note.addClassNames("note", "late");
            place.add(note);
        }
        return place;
    }

    Div votes(NominationDraft draft) {
        var votes = new Div();
        if (draft.votes().isEmpty()) return votes;
        votes.add(new H2("Kết quả bỏ phiếu"));
        var list = new OrderedList();
        for (var vote : draft.votes()) {
            list.add(new ListItem(
                    vote.body() + ", " + PortalTime.date(vote.day()) + ": " + vote.told() + "; không đồng ý "
                            + vote.no() + ", không hợp lệ " + vote.invalid() + "; dự họp " + vote.present() + "/"
                            + vote.members() + " thành viên."));
        }
        votes.add(list);
        return votes;
    }

    Div history(NominationDraft draft) {
        var list = new OrderedList();
        list.addClassName("issue-thread");
        draft.history().forEach(entry -> list.add(item(entry)));
        return new Div(new H2("Lịch sử hồ sơ"), list);
    }

    private ListItem item(NominationEntry entry) {
        var what = new Span(entry.step().label());
        what.addClassName("what");
        var head = new Paragraph(
                what,
                new Span(" · " + name(entry.unit()) + " · " + entry.by() + " · " + PortalTime.moment(entry.at())));
        head.addClassName("small");
        var item = new ListItem(head);
        var said = new Paragraph(entry.text());
        var submission = entry.submission();
        if (submission != null) {
            said.add(
                    new Span(" "),
                    NominationsView.download(NominationPaths.submission(submission, "docx"), "DOCX"),
                    new Span(" · "),
                    NominationsView.download(NominationPaths.submission(submission, "pdf"), "PDF"));
        }
        if (!entry.text().isEmpty()) item.add(said);
        return item;
    }
}
