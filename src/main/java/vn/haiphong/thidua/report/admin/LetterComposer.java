package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.Tasks;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.report.LetterForm;
import vn.haiphong.thidua.report.LetterRow;
import vn.haiphong.thidua.report.ReportPaths;
import vn.haiphong.thidua.report.UrgingLetters;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.DayField;

/** Chooses a milestone and who is late with it, and asks for what the Board's register gives. */
class LetterComposer extends Div {

    private final ComboBox<Obligation> milestone = new ComboBox<>("Mốc");
    private final MultiSelectComboBox<Task> late = new MultiSelectComboBox<>("Đơn vị đang trễ");
    private final Button all = new Button("Chọn tất cả", click -> late.select(offered()));
    private final Checkbox together = new Checkbox("Một công văn chung, kèm danh sách");
    private final IntegerField number = new IntegerField("Số đầu tiên");
    private final TextField symbol = new TextField("Ký hiệu");
    private final DayField dated = new DayField("Ngày ký");
    private final DayField answerBy = new DayField("Hạn trả lời");
    private final SignatureFields signature = new SignatureFields();
    private final RefusalNote note = new RefusalNote();
    private final Paragraph count = new Paragraph();

    private final UrgingLetters letters;
    private final Runnable written;
    private List<Task> offered = List.of();

    LetterComposer(UrgingLetters letters, Tasks tasks, UnitTree tree, LocalDate today, Runnable written) {
        this.letters = letters;
        this.written = written;
        milestone.setItems(tasks.obligations().stream()
                .filter(one -> one.due() != null && one.due().isBefore(today))
                .toList());
        milestone.setItemLabelGenerator(one -> MilestoneList.name(one) + ", hạn " + PortalTime.date(one.due()));
        milestone.addValueChangeListener(change -> offer(change.getValue()));
        late.setItemLabelGenerator(task -> tree.get(task.unit()).name() + ", trễ " + -task.daysLeft(today) + " ngày");
        late.addValueChangeListener(change ->
                count.setText("Đã chọn " + late.getValue().size() + "/" + offered.size() + " đơn vị đang trễ."));
        count.addClassNames("dim", "small");
        count.getElement().setAttribute("role", "status");
        symbol.setValue("BTĐKT-NV");
        symbol.setMaxLength(40);
        number.setMin(1);
        dated.setValue(today);
        answerBy.setValue(today.plusDays(7));
        signature.read(new Signature(Signature.Right.OWN, "", "Trưởng Ban", ""));
        milestone.setWidthFull();
        late.setWidthFull();
        var register = new Div(number, symbol, dated, answerBy);
        register.addClassName("bar-row");
        var write = new Button("Lập công văn", click -> write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("composer");
        add(note, milestone, late, new Div(all), count, together, register, signature, write);
    }

    /** As a link of the steering desk asks for. */
    void choose(String code, String unit) {
        milestone
                .getListDataView()
                .getItems()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .ifPresent(milestone::setValue);
        offered.stream().filter(task -> task.unit().code().equals(unit)).forEach(late::select);
    }

    private List<Task> offered() {
        return offered;
    }

    private void offer(@Nullable Obligation chosen) {
        offered = chosen == null ? List.of() : letters.late(chosen.code());
        late.setItems(offered);
        count.setText(
                chosen == null
                        ? ""
                        : offered.isEmpty()
                                ? "Không có đơn vị nào trễ mốc này."
                                : "Đã chọn 0/" + offered.size() + " đơn vị đang trễ.");
    }

    private void write() {
        note.guard(() -> {
            var made = letters.write(new LetterForm(
                    milestone.getValue() == null ? "" : milestone.getValue().code(),
                    late.getValue().stream().map(Task::unit).toList(),
                    together.getValue(),
                    number.getValue() == null ? 0 : number.getValue(),
                    symbol.getValue(),
                    dated.getValue(),
                    answerBy.getValue(),
                    signature.value()));
            done(made);
        });
    }

    private void done(List<LetterRow> made) {
        note.say("Đã lập " + made.size() + " công văn. ");
        var files = new Anchor(ReportPaths.letterBatch(made.getFirst().batch()), "Tải cả đợt (ZIP)");
        files.setRouterIgnore(true);
        note.add(files);
        late.deselectAll();
        number.clear();
        written.run();
    }
}
