package vn.haiphong.thidua.subject.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.subject.LikelySubject;
import vn.haiphong.thidua.subject.SubjectDoor;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectPaths;
import vn.haiphong.thidua.subject.Subjects;

/** Registers a person, collective or household; those that may be the same are looked at first. */
@Route(SubjectPaths.REGISTER)
@PageTitle("Ghi đối tượng mới – Bàn làm việc")
@RolesAllowed({"UNIT", "ORGANISER"})
class RegisterSubjectView extends Main {

    private final Subjects subjects;
    private final SubjectFields fields;
    private final LikelyPanel likely;
    private final SubjectNote note;
    private final Set<SubjectId> shown = new HashSet<>();

    RegisterSubjectView(Subjects subjects, Units units, CurrentAccount current, List<SubjectDoor> doors) {
        this.subjects = subjects;
        fields = new SubjectFields(units.tree(), current.get().scope());
        likely = new LikelyPanel(units.tree(), current::covers, doors, () -> register(Set.copyOf(shown)));
        note = new SubjectNote(fields::mark, this::look);
        var save = new Button("Ghi vào danh sách", click -> register(Set.of()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(save);
        bar.addClassNames("bar-row", "steps");
        add(
                new Paragraph(new Anchor(SubjectPaths.list(), "Cá nhân, tập thể, hộ gia đình")),
                new H1("Ghi đối tượng mới"),
                fields,
                note,
                likely,
                bar);
    }

    private void look(List<LikelySubject> found) {
        found.forEach(one -> shown.add(one.row().id()));
        likely.show(found);
    }

    private void register(Set<SubjectId> others) {
        likely.show(List.of());
        note.guard(() -> {
            fields.mark(List.of());
            var id = subjects.register(fields.form(), others).id();
            UI.getCurrent()
                    .navigate(
                            SubjectView.class,
                            new RouteParameters(SubjectView.ID, id.toString()),
                            QueryParameters.simple(Map.of("vua-ghi", "1")));
        });
    }
}
