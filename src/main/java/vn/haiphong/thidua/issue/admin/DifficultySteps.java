package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.issue.DifficultyDesk;
import vn.haiphong.thidua.issue.DifficultyDetails;
import vn.haiphong.thidua.issue.DifficultyStep;
import vn.haiphong.thidua.issue.IssueRefused.Fault;
import vn.haiphong.thidua.shared.StepRefused;

/** What can be done about a difficulty now; what was typed stays until its step went through. */
class DifficultySteps extends Div {

    /** Takes a step with what is shown, and shows what it leads to. */
    interface Walk {
        boolean go(Function<DifficultyDetails, DifficultyDetails> step, String done);
    }

    private final DifficultyDesk desk;
    private final Walk walk;
    private final TextArea answer = area("Trả lời", 10_000);
    private final TextArea reopen = area("Điều chưa rõ, cần hỏi lại", 1000);
    private final TextArea withdraw = area("Lý do rút", 1000);
    private final ComboBox<Map.Entry<AccountId, String>> board = new ComboBox<>("Người trả lời");

    DifficultySteps(DifficultyDesk desk, Walk walk) {
        this.desk = desk;
        this.walk = walk;
        answer.setMinRows(5);
        board.setItemLabelGenerator(Map.Entry::getValue);
    }

    void show(DifficultyDetails details) {
        removeAll();
        var steps = details.steps();
        if (steps.contains(DifficultyStep.ANSWER)) answering(details);
        if (steps.contains(DifficultyStep.ASSIGN)) assigning(details);
        if (steps.contains(DifficultyStep.CLOSE)) closing(details);
        if (steps.contains(DifficultyStep.REOPEN)) {
            folded(
                    "Hỏi lại",
                    reopen,
                    "Gửi câu hỏi lại",
                    "Đã hỏi lại, Ban Thi đua - Khen thưởng sẽ trả lời tiếp.",
                    shown -> desk.reopen(shown.id(), shown.version(), reopen.getValue()));
        }
        if (steps.contains(DifficultyStep.WITHDRAW)) {
            folded(
                    "Rút vướng mắc",
                    withdraw,
                    "Rút",
                    "Đã rút vướng mắc.",
                    shown -> desk.withdraw(shown.id(), shown.version(), withdraw.getValue()));
        }
    }

    void mark(List<Fault> faults) {
        Marks.under(Map.<String, HasValidation>of("answer", answer), faults);
    }

    private void answering(DifficultyDetails details) {
        var again = !details.lastAnswer().isEmpty() && !details.status().waits();
        var send = new Button(again ? "Gửi trả lời bổ sung" : "Gửi trả lời", click -> {
            if (walk.go(shown -> desk.answer(shown.id(), shown.version(), answer.getValue()), "Đã trả lời đơn vị."))
                answer.clear();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(again ? "Bổ sung trả lời" : "Trả lời"), answer, bar(send));
    }

    private void assigning(DifficultyDetails details) {
        board.setItems(List.copyOf(desk.board().entrySet()));
        if (details.assignedTo() != null) {
            desk.board().entrySet().stream()
                    .filter(one -> one.getKey().equals(details.assignedTo()))
                    .findFirst()
                    .ifPresent(board::setValue);
        }
        var save = new Button(
                "Phân công",
                click -> walk.go(
                        shown -> {
                            if (board.getValue() == null) throw new StepRefused("Hãy chọn người trả lời.");
                            return desk.assign(
                                    shown.id(),
                                    shown.version(),
                                    board.getValue().getKey());
                        },
                        "Đã phân công."));
        add(bar(board, save));
    }

    private void closing(DifficultyDetails details) {
        var close = new Button(
                "Đã rõ, kết thúc",
                click -> walk.go(shown -> desk.close(shown.id(), shown.version()), "Đã kết thúc vướng mắc."));
        if (!details.steps().contains(DifficultyStep.ANSWER)) close.addThemeVariants(ButtonVariant.PRIMARY);
        add(bar(close));
    }

    private void folded(
            String title,
            TextArea reason,
            String button,
            String done,
            Function<DifficultyDetails, DifficultyDetails> step) {
        var send = new Button(button, click -> {
            if (walk.go(step, done)) reason.clear();
        });
        var fold = new NativeDetails(title, new Div(reason, bar(send)));
        fold.setOpen(!reason.getValue().isEmpty());
        add(fold);
    }

    private static Div bar(com.vaadin.flow.component.Component... parts) {
        var bar = new Div(parts);
        bar.addClassNames("bar-row", "steps");
        return bar;
    }

    private static TextArea area(String label, int most) {
        var area = new TextArea(label);
        area.setMaxLength(most);
        area.setMinRows(3);
        area.setWidthFull();
        area.setManualValidation(true);
        return area;
    }
}
