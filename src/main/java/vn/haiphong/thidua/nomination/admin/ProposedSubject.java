package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.proposal.ProposalDetails;
import vn.haiphong.thidua.subject.LikelySubject;
import vn.haiphong.thidua.subject.SubjectForm;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.Subjects;

/** Whom a citizen proposed, and who of the register that may be; the officer says which, or registers a new one. */
class ProposedSubject extends Div {

    private final ProposalDetails proposal;
    private final Subjects subjects;
    private final UnitTree units;
    private final NominationNote note;
    private final Consumer<SubjectId> chosen;

    ProposedSubject(
            ProposalDetails proposal,
            Subjects subjects,
            UnitTree units,
            NominationNote note,
            Consumer<SubjectId> chosen) {
        this.proposal = proposal;
        this.subjects = subjects;
        this.units = units;
        this.note = note;
        this.chosen = chosen;
        addClassName("note");
        var deed = new Paragraph(proposal.deed());
        deed.addClassName("as-typed");
        add(
                new H2("Theo giới thiệu của người dân số " + proposal.number()),
                new Paragraph(proposal.kind().label() + ": " + proposal.name()
                        + (proposal.place().isEmpty() ? "" : ", " + proposal.place())),
                deed);
        var likely = subjects.likely(form());
        if (!likely.isEmpty()) add(list(likely));
        var others = likely.stream().map(one -> one.row().id()).collect(Collectors.toSet());
        add(new Button(
                likely.isEmpty() ? "Ghi đối tượng này vào danh sách" : "Không trùng, ghi đối tượng mới",
                click -> note.guard(
                        () -> chosen.accept(subjects.register(form(), others).id()))));
    }

    private OrderedList list(List<LikelySubject> likely) {
        var list = new OrderedList();
        list.addClassName("desk-list");
        for (var one : likely) {
            var row = one.row();
            var unit = units.find(row.unit()).map(Unit::name).orElse(row.unit().code());
            var about = new Paragraph(row.name() + " · " + unit + " · " + String.join(", ", one.why()));
            var use = new Button("Dùng hồ sơ này", click -> chosen.accept(row.id()));
            use.setAriaLabel("Dùng hồ sơ của " + row.name() + ", " + unit);
            list.add(new ListItem(about, use));
        }
        return list;
    }

    private SubjectForm form() {
        return SubjectForm.of(SubjectKind.valueOf(proposal.kind().name()), proposal.name(), proposal.unit());
    }
}
