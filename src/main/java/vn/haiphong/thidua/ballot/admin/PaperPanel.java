package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.haiphong.thidua.ballot.Counting;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.Meeting.Method;
import vn.haiphong.thidua.ballot.PaperForm;
import vn.haiphong.thidua.ballot.PaperForm.Tally;

/** The counts of a paper ballot as a form, with the signed minutes. */
class PaperPanel extends Div {

    private final Counting counting;
    private final MeetingWalk walk;
    private final IntegerField issued = field("Phiếu phát ra");
    private final IntegerField collected = field("Phiếu thu về");
    private final Div lines = new Div();
    private final Map<Integer, Counts> counts = new LinkedHashMap<>();
    private final KeptUpload minutes;

    /** The three fields of a candidate. */
    private record Counts(IntegerField yes, IntegerField no, IntegerField invalid) {

        Tally tally() {
            return new Tally(yes.getValue(), no.getValue(), invalid.getValue());
        }
    }

    PaperPanel(Counting counting, MeetingWalk walk, Consumer<String> refused) {
        this.counting = counting;
        this.walk = walk;
        minutes = new KeptUpload("Biên bản kiểm phiếu có chữ ký", refused);
        var save = new Button("Ghi kết quả, chờ người thứ hai xác nhận", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2("Kết quả phiếu giấy"),
                new Paragraph(
                        "Ghi theo biên bản kiểm phiếu. Kết quả có hiệu lực khi người thứ hai đối chiếu và xác nhận."),
                BodyView.bar(issued, collected),
                lines,
                minutes,
                BodyView.bar(save));
    }

    void show(Meeting meeting, boolean draft) {
        setVisible(draft && meeting.method() == Method.PAPER && !meeting.lines().isEmpty());
        counts.keySet().removeIf(number -> meeting.line(number).isEmpty());
        lines.removeAll();
        for (var line : meeting.lines()) {
            var own = counts.computeIfAbsent(
                    line.number(), number -> new Counts(field("Đồng ý"), field("Không đồng ý"), field("Không hợp lệ")));
            lines.add(
                    new H3(line.number() + ". " + line.candidate().name()),
                    BodyView.bar(own.yes(), own.no(), own.invalid()));
        }
    }

    private void save() {
        var tallies = new LinkedHashMap<Integer, Tally>();
        counts.forEach((number, own) -> tallies.put(number, own.tally()));
        var form = new PaperForm(issued.getValue(), collected.getValue(), tallies);
        if (walk.go(
                now -> counting.enter(now.id(), now.version(), form, minutes.demanded(), minutes.name()),
                "Đã ghi kết quả. Người thứ hai mở phiên này để đối chiếu và xác nhận.")) {
            minutes.forget();
        }
    }

    private static IntegerField field(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(500);
        field.setStepButtonsVisible(false);
        field.addClassName("count");
        return field;
    }
}
