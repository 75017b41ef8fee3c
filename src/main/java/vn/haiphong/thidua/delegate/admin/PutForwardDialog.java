package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.delegate.DelegateForm;
import vn.haiphong.thidua.delegate.DelegateRow;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.subject.SubjectFilter;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.SubjectLooksKnown;
import vn.haiphong.thidua.subject.SubjectRefused;
import vn.haiphong.thidua.subject.SubjectRegister;
import vn.haiphong.thidua.subject.SubjectRow;
import vn.haiphong.thidua.subject.Subjects;
import vn.haiphong.thidua.ui.StepNote;

/** Puts somebody on a list: a person already registered, or a new one; also as a substitute for somebody else. */
class PutForwardDialog extends Dialog {

    /** What is done with the person chosen. */
    interface Chosen {

        /** @param reason why somebody else comes, empty for a new one */
        void put(DelegateForm form, String reason);
    }

    private final Subjects subjects;
    private final UnitTree units;
    private final UnitId unit;
    private final @Nullable DelegateRow instead;
    private final Chosen chosen;
    private final ComboBox<SubjectRow> known = new ComboBox<>("Người đã có hồ sơ");
    private final PersonFields fresh = new PersonFields();
    private final RadioButtonGroup<SeatKind> kind = new RadioButtonGroup<>("Loại");
    private final Checkbox waiting = new Checkbox("Ghi vào danh sách dự khuyết");
    private final SummaryFields summary = new SummaryFields();
    private final TextArea reason = new TextArea("Lý do thay thế");
    private final Div likely = new Div();
    private final StepNote note = new StepNote();
    private final Set<SubjectId> others = new HashSet<>();

    /** @param instead for whom somebody else comes, null for a new delegate */
    PutForwardDialog(
            Subjects subjects,
            SubjectRegister register,
            UnitTree units,
            UnitId unit,
            @Nullable DelegateRow instead,
            Chosen chosen) {
        this.subjects = subjects;
        this.units = units;
        this.unit = unit;
        this.instead = instead;
        this.chosen = chosen;
        setHeaderTitle(instead == null ? "Đưa đại biểu vào danh sách" : "Thay thế " + instead.name());
        setCloseOnOutsideClick(false);
        setWidth("44rem");
        setMaxWidth("100%");
        known.setItems(
                query ->
                        register
                                .page(filter(query.getFilter().orElse("")), query.getPage(), query.getPageSize())
                                .stream(),
                query -> (int)
                        Math.min(1000, register.count(filter(query.getFilter().orElse("")))));
        known.setItemLabelGenerator(this::label);
        known.setClearButtonVisible(true);
        known.setWidthFull();
        known.setPlaceholder("");
        known.setHelperText("Gõ tên, không cần dấu. Chưa có thì ghi người mới ở dưới.");
        kind.setItems(SeatKind.values());
        kind.setItemLabelGenerator(SeatKind::label);
        kind.setValue(SeatKind.OFFICIAL);
        var news = new Div(new H3("Hoặc ghi người mới"), fresh);
        known.addValueChangeListener(change -> news.setVisible(change.getValue() == null));
        reason.setMaxLength(1000);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var form = new Div(note, known, news, likely);
        form.addClassNames("plan-form", "put-forward");
        if (instead == null) form.add(kind, waiting);
        form.add(summary);
        if (instead != null) form.add(reason);
        add(form);
        var save = new Button(instead == null ? "Đưa vào danh sách" : "Thay thế", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Thôi", click -> close()), save);
    }

    private SubjectFilter filter(String typed) {
        return new SubjectFilter(typed, SubjectKind.PERSON, unit);
    }

    private String label(SubjectRow row) {
        return row.name() + (row.post().isEmpty() ? "" : ", " + row.post()) + ", "
                + units.get(row.unit()).name();
    }

    private void save() {
        note.clear();
        likely.removeAll();
        fresh.mark(List.of());
        try {
            var through = note.guard(() -> put(
                    known.getValue() == null ? registered() : known.getValue().id()));
            if (through) close();
        } catch (Held held) {
            // Said beside the fields already.
        }
    }

    private void put(SubjectId subject) {
        var sort = instead == null ? kind.getValue() : instead.kind();
        chosen.put(
                new DelegateForm(
                        subject, sort, instead == null && waiting.getValue(), summary.text(), summary.consent()),
                reason.getValue());
    }

    private SubjectId registered() {
        try {
            var id = subjects.register(fresh.form(unit), Set.copyOf(others)).id();
            // When there turns out to be no seat, the next try is for the record that is there now.
            known.setValue(subjects.rows(List.of(id)).get(id));
            return id;
        } catch (SubjectLooksKnown looks) {
            likely.add(new LikelyList(looks.likely(), units, this::use, () -> {
                others.addAll(looks.likely().stream().map(one -> one.row().id()).collect(Collectors.toSet()));
                save();
            }));
            likely.scrollIntoView();
            throw new Held();
        } catch (SubjectRefused refused) {
            fresh.mark(refused.faults());
            fresh.scrollIntoView();
            throw new Held();
        }
    }

    private void use(SubjectRow row) {
        likely.removeAll();
        known.setValue(row);
    }

    /** Waits for whoever types. */
    private static class Held extends RuntimeException {}
}
