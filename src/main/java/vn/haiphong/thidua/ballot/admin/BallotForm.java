package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.haiphong.thidua.ballot.Choice;
import vn.haiphong.thidua.ballot.Meeting;
import vn.haiphong.thidua.ballot.VotingPaper;

/** The ballot of one member: a choice for each candidate, looked over once more before it is cast. */
class BallotForm extends Div {

    private final Map<Integer, RadioButtonGroup<Choice>> choices = new LinkedHashMap<>();
    private final Consumer<Map<Integer, Choice>> cast;

    BallotForm(VotingPaper paper, Consumer<Map<Integer, Choice>> cast) {
        this.cast = cast;
        var list = new OrderedList();
        list.addClassName("vote-lines");
        for (var line : paper.lines()) {
            var field = new RadioButtonGroup<Choice>();
            field.setItems(Choice.values());
            field.setItemLabelGenerator(Choice::label);
            field.setAriaLabel("Biểu quyết về " + line.candidate().name());
            field.addClassName("choice");
            field.setManualValidation(true);
            field.addValueChangeListener(change -> field.setInvalid(false));
            choices.put(line.number(), field);
            list.add(new ListItem(about(line), field));
        }
        add(
                new Paragraph("Phiếu kín: cổng không giữ mối liên hệ nào giữa người bỏ phiếu và lá phiếu. Mỗi người bỏ"
                        + " một lần, bỏ rồi không sửa được."),
                list);
        if (!paper.aside().isEmpty()) {
            var names =
                    paper.aside().stream().map(line -> line.candidate().name()).toList();
            add(new Paragraph("Đồng chí không tham gia biểu quyết về: " + String.join("; ", names) + "."));
        }
        var go = new Button("Xem lại và bỏ phiếu", click -> review());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("big");
        add(go);
    }

    static Div about(Meeting.Line line) {
        var candidate = line.candidate();
        var name = new Paragraph(line.number() + ". " + candidate.name());
        name.addClassName("name");
        var about = new Div(name);
        about.addClassName("vote-about");
        if (!candidate.post().isEmpty()) about.add(new Paragraph(candidate.post()));
        var title =
                new Paragraph(candidate.title() + ", " + candidate.threshold().label());
        title.addClassName("small");
        about.add(title);
        return about;
    }

    private void review() {
        RadioButtonGroup<Choice> first = null;
        for (var field : choices.values()) {
            var open = field.getValue() == null;
            field.setInvalid(open);
            if (open) field.setErrorMessage("Lỗi: hãy chọn; muốn bỏ qua thì chọn “Để trống”.");
            if (open && first == null) first = field;
        }
        if (first != null) {
            first.scrollIntoView();
            first.getElement().executeJs("this.focus()");
            return;
        }
        var said = new LinkedHashMap<Integer, Choice>();
        choices.forEach((number, field) -> said.put(number, field.getValue()));
        var dialog = new Dialog("Bỏ phiếu");
        dialog.setWidth("28rem");
        dialog.setMaxWidth("100%");
        var words = new StringBuilder();
        for (var choice : Choice.values()) {
            var count = said.values().stream().filter(choice::equals).count();
            if (count > 0)
                words.append(words.isEmpty() ? "" : ", ")
                        .append(choice.label().toLowerCase(java.util.Locale.ROOT))
                        .append(" ")
                        .append(count);
        }
        dialog.add(new Paragraph("Phiếu của đồng chí: " + words + ". Bỏ rồi không sửa được."));
        var confirm = new Button("Bỏ phiếu", click -> {
            dialog.close();
            cast.accept(said);
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Xem lại", click -> dialog.close()), confirm);
        dialog.open();
    }
}
