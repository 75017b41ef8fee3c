package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.nomination.NominationDesk;
import vn.haiphong.thidua.nomination.NominationPaths;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.proposal.ProposalDetails;
import vn.haiphong.thidua.proposal.ProposalId;
import vn.haiphong.thidua.proposal.Proposals;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.subject.SubjectFilter;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectPaths;
import vn.haiphong.thidua.subject.SubjectRegister;
import vn.haiphong.thidua.subject.SubjectRow;
import vn.haiphong.thidua.subject.Subjects;
import vn.haiphong.thidua.ui.MarklessBox;

/** Begins a nomination: for whom, by which unit, for which title. */
@Route(NominationPaths.BEGIN)
@PageTitle("Lập hồ sơ đề nghị – Bàn làm việc")
@RolesAllowed({"UNIT", "ORGANISER"})
class BeginView extends Main implements BeforeEnterObserver {

    private final NominationDesk desk;
    private final Subjects subjects;
    private final UnitTree units;
    private final ComboBox<SubjectRow> subject = new ComboBox<>("Đối tượng (gõ tên, không cần dấu)");
    private final MarklessBox<UnitId> unit;
    private final TitleBox title;
    private final NominationNote note = new NominationNote();
    private final Proposals proposals;
    private final Div proposed = new Div();
    private String text = "";

    BeginView(
            NominationDesk desk,
            Proposals proposals,
            Subjects subjects,
            SubjectRegister register,
            Campaigns campaigns,
            Units units,
            CurrentAccount current) {
        this.desk = desk;
        this.proposals = proposals;
        this.subjects = subjects;
        this.units = units.tree();
        subject.setItems(
                query -> register
                        .page(
                                new SubjectFilter(query.getFilter().orElse(""), null, null),
                                query.getPage(),
                                query.getPageSize())
                        .stream(),
                query ->
                        (int) register.count(new SubjectFilter(query.getFilter().orElse(""), null, null)));
        subject.setItemLabelGenerator(this::label);
        var who = current.get();
        unit = new MarklessBox<>("Đơn vị đề nghị", this.units.within(who.scope()), this.units::placedName);
        unit.setValue(who.scope() == null ? this.units.city().id() : who.scope());
        title = new TitleBox(
                "Danh hiệu, hình thức đề nghị (có thể chọn sau)",
                campaigns.current().titles());
        var begin = new Button("Lập hồ sơ", click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(begin);
        bar.addClassNames("bar-row", "steps");
        var fields = new Div(subject, unit, title);
        fields.addClassName("plan-form");
        add(
                new Paragraph(new Anchor(NominationPaths.list(), "Hồ sơ đề nghị khen thưởng")),
                new H1("Lập hồ sơ đề nghị"),
                proposed,
                fields,
                new Paragraph(
                        new Span("Đối tượng chưa có trong danh sách? "),
                        new Anchor(SubjectPaths.register(), "Ghi đối tượng mới"),
                        new Span(" rồi lập hồ sơ từ trang của đối tượng.")),
                note,
                bar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("gioi-thieu")
                .flatMap(ProposalId::of)
                .flatMap(proposals::details)
                .ifPresent(this::propose);
        asked.getSingleParameter("doi-tuong")
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .map(SubjectId::new)
                .ifPresent(this::choose);
    }

    private void propose(ProposalDetails proposal) {
        unit.setValue(proposal.unit());
        text = proposal.deed();
        proposed.removeAll();
        proposed.add(new ProposedSubject(proposal, subjects, units, note, this::choose));
    }

    private void choose(SubjectId id) {
        proposed.setVisible(false);
        var known = desk.of(id);
        if (known.isPresent()) {
            note.say("Đối tượng này đã có hồ sơ trong nhiệm kỳ. ");
            note.add(new Anchor(NominationPaths.nomination(known.get()), "Mở hồ sơ"));
        }
        var row = subjects.rows(List.of(id)).get(id);
        if (row == null) return;
        subject.setItems(List.of(row));
        subject.setValue(row);
        subject.setReadOnly(true);
    }

    private void begin() {
        note.guard(() -> {
            if (subject.getValue() == null) throw new StepRefused("Hãy chọn đối tượng.");
            if (unit.getValue() == null) throw new StepRefused("Hãy chọn đơn vị đề nghị.");
            var begun = desk.begin(subject.getValue().id(), unit.getValue(), title.code(), text);
            UI.getCurrent().navigate(NominationPaths.nomination(begun.id()).substring(1));
        });
    }

    private String label(SubjectRow row) {
        var place = units.find(row.unit()).map(Unit::name).orElse(row.unit().code());
        return row.name() + " (" + (row.post().isEmpty() ? "" : row.post() + ", ") + place + ")";
    }
}
