package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import vn.haiphong.thidua.ballot.Candidate;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.MeetingDesk;
import vn.haiphong.thidua.ui.CaptionedTable;

/** Whom the meeting votes on, after the count with the result. */
class CandidatePanel extends Div {

    private static final int OFFERED = 50;

    private final MeetingDesk desk;
    private final MeetingWalk walk;

    CandidatePanel(MeetingDesk desk, MeetingWalk walk) {
        this.desk = desk;
        this.walk = walk;
    }

    void show(Meeting meeting, boolean draft) {
        removeAll();
        add(new H2("Danh sách bỏ phiếu"));
        if (meeting.lines().isEmpty()) {
            var none = new Paragraph("Chưa có người hoặc tập thể nào trong danh sách.");
            none.addClassName("note");
            add(none);
        } else {
            add(new Lines(meeting, draft));
        }
        if (draft) adding(meeting);
    }

    private void adding(Meeting meeting) {
        var waiting = desk.waiting(meeting.id(), OFFERED);
        if (waiting.isEmpty()) {
            add(new Paragraph("Không còn hồ sơ nào chờ bỏ phiếu ở tổ chức này."));
            return;
        }
        var choice = new CheckboxGroup<Candidate>("Hồ sơ chờ bỏ phiếu");
        choice.addThemeName("vertical");
        choice.setItems(waiting);
        choice.setItemLabelGenerator(
                one -> one.name() + ", " + one.title() + " (" + one.threshold().label() + ")");
        var all = new Button("Chọn tất cả", click -> choice.setValue(java.util.Set.copyOf(waiting)));
        var add = new Button(
                "Đưa vào danh sách",
                click -> walk.go(
                        now -> desk.addCandidates(
                                now.id(),
                                now.version(),
                                waiting.stream()
                                        .filter(choice.getValue()::contains)
                                        .map(Candidate::ref)
                                        .toList()),
                        "Đã đưa vào danh sách."));
        var fold = new NativeDetails(
                waiting.size() + (waiting.size() == OFFERED ? " hồ sơ chờ lâu nhất" : " hồ sơ chờ bỏ phiếu"),
                new Div(choice, BodyView.bar(add, all)));
        fold.setOpen(meeting.lines().isEmpty());
        add(fold);
    }

    /** The table itself. */
    private class Lines extends CaptionedTable {

        Lines(Meeting meeting, boolean draft) {
            super(meeting.lines().size() + " người, tập thể", heads(draft));
            becomeCards();
            for (var line : meeting.lines()) {
                var candidate = line.candidate();
                var name = new NativeTableHeaderCell(line.number() + ". " + candidate.name()
                        + (candidate.post().isEmpty() ? "" : ", " + candidate.post()));
                append(
                        name,
                        cell(candidate.title()),
                        cell(candidate.threshold().label()),
                        draft ? cell(removing(line)) : ResultWords.cell(meeting, line));
            }
        }

        private static String[] heads(boolean draft) {
            return new String[] {"Họ tên, tập thể", "Đề nghị", "Ngưỡng", draft ? "Thao tác" : "Kết quả"};
        }

        private Button removing(Meeting.Line line) {
            var remove = new Button(
                    "Bớt",
                    click -> walk.go(
                            now -> desk.removeCandidate(now.id(), now.version(), line.number()),
                            "Đã bớt " + line.candidate().name() + "."));
            remove.getElement()
                    .setAttribute("aria-label", "Bớt " + line.candidate().name());
            return remove;
        }
    }
}
