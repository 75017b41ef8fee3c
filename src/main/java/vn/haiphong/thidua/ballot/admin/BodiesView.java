package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.haiphong.thidua.ballot.BallotPaths;
import vn.haiphong.thidua.ballot.Bodies;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.MarklessBox;
import vn.haiphong.thidua.ui.Pager;
import vn.haiphong.thidua.ui.StepNote;

/** The bodies of the own scope, and a new one. */
@Route(BallotPaths.BODY)
@PageTitle("Hội đồng, tổ chức họp – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class BodiesView extends Main implements BeforeEnterObserver {

    private final Bodies bodies;
    private final Units units;
    private final Div rows = new Div();

    BodiesView(Bodies bodies, Units units) {
        this.bodies = bodies;
        this.units = units;
        addClassName("ballot");
        add(
                new Paragraph(new Anchor(BallotPaths.desk(), "Hội đồng, bỏ phiếu")),
                new H1("Hội đồng, tổ chức họp"),
                new Paragraph("Hội đồng Thi đua - Khen thưởng thành phố do Ban Thi đua - Khen thưởng ghi; hội nghị bình"
                        + " xét của đơn vị do cán bộ đơn vị ghi."),
                rows);
        var own =
                units.tree().all().stream().map(Unit::id).filter(bodies::keeps).toList();
        if (!own.isEmpty()) add(adding(own.getFirst()));
    }

    private Div adding(vn.haiphong.thidua.organisation.UnitId first) {
        var note = new StepNote();
        var unit = new MarklessBox<>(
                "Đơn vị",
                units.tree().within(null).stream().filter(bodies::keeps).toList(),
                units.tree()::placedName);
        unit.setValue(first);
        var name = new TextField("Tên");
        name.setHelperText("Ví dụ: Hội đồng Thi đua - Khen thưởng thành phố");
        name.setMaxLength(200);
        var add = new Button(
                "Lập",
                click -> note.guard(() -> {
                    if (unit.getValue() == null) throw new StepRefused("Hãy chọn đơn vị.");
                    var made = bodies.add(unit.getValue(), name.getValue());
                    getUI().ifPresent(ui -> ui.navigate(BodyView.class, parameters(made.id())));
                }));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(unit, name, add);
        bar.addClassName("bar-row");
        return new Div(new H2("Lập Hội đồng, tổ chức họp"), note, bar);
    }

    static com.vaadin.flow.router.RouteParameters parameters(UUID id) {
        return new com.vaadin.flow.router.RouteParameters(BodyView.ID, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = Pager.asked(event.getLocation().getQueryParameters());
        rows.removeAll();
        int count = bodies.count();
        var found = bodies.page(Pager.skipped(page), Pager.PAGE);
        if (found.isEmpty()) {
            var note = new Paragraph(count > 0 ? "Trang này không có gì." : "Chưa ghi Hội đồng hay tổ chức họp nào.");
            note.addClassName("note");
            rows.add(note);
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        for (var row : found) {
            var name = new Paragraph(new Anchor(BallotPaths.body(row.id()), row.name()));
            name.addClassName("name");
            var unit = units.tree().find(row.unit()).map(Unit::name).orElse("");
            var about = new Paragraph(unit + " · " + row.members() + " thành viên");
            about.addClassNames("small", "dim");
            list.add(new ListItem(name, about));
        }
        rows.add(list);
        if (Pager.isNeeded(count)) rows.add(new Pager(page, count, to -> BallotPaths.bodies() + "?trang=" + to));
    }
}
