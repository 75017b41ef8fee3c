package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.issue.AnswerTime;
import vn.haiphong.thidua.issue.AnswerTimes;
import vn.haiphong.thidua.issue.IssueRefused.Fault;

/** Lets the Board set in how many working days it answers. */
class AnswerTimePanel extends Div {

    private final AnswerTimes times;
    private final IntegerField usual = new IntegerField("Bình thường (ngày làm việc)");
    private final IntegerField urgent = new IntegerField("Khẩn (ngày làm việc)");
    private final IssueNote note = new IssueNote(this::mark, this::reread);
    private AnswerTime known;

    AnswerTimePanel(AnswerTimes times) {
        this.times = times;
        addClassName("issue");
        known = times.now();
        for (var field : new IntegerField[] {usual, urgent}) {
            field.setManualValidation(true);
            field.setStepButtonsVisible(true);
            field.setMin(1);
            field.setMax(60);
        }
        usual.setValue(known.usual());
        urgent.setValue(known.urgent());
        var bar = new Div(usual, urgent, new Button("Lưu thời hạn", click -> save()));
        bar.addClassName("bar-row");
        var about = new Paragraph("Tính theo ngày làm việc. Áp dụng cho vướng mắc nêu hoặc hỏi lại từ lúc lưu; hạn"
                + " đã đặt giữ nguyên.");
        about.addClassName("small");
        add(new NativeDetails("Thời hạn trả lời", new Div(about, bar, note)));
    }

    private void mark(List<Fault> faults) {
        Marks.under(Map.<String, HasValidation>of("usual", usual, "urgent", urgent), faults);
    }

    private void reread() {
        known = times.now();
    }

    private void save() {
        note.guard(() -> {
            known = times.set(new AnswerTime(known.version(), number(usual), number(urgent)));
            note.say("Đã lưu: bình thường " + known.usual() + " ngày, khẩn " + known.urgent() + " ngày làm việc.");
        });
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
