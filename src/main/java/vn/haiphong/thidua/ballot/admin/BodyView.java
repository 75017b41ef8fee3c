package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.haiphong.thidua.ballot.BallotPaths;
import vn.haiphong.thidua.ballot.Bodies;
import vn.haiphong.thidua.ballot.Body;
import vn.haiphong.thidua.ballot.MeetingDesk;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.ui.StepNote;

/** One body: its name and members, and a new meeting of it. */
@Route(BallotPaths.BODY + "/:" + BodyView.ID)
@PageTitle("Hội đồng, tổ chức họp – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class BodyView extends Main implements BeforeEnterObserver {

    static final String ID = "to-chuc";

    private final Bodies bodies;
    private final MeetingDesk desk;
    private final UnitTree units;
    private final StepNote note = new StepNote();
    private final Div shown = new Div();
    private Body body;

    BodyView(Bodies bodies, MeetingDesk desk, Units units) {
        this.bodies = bodies;
        this.desk = desk;
        this.units = units.tree();
        addClassName("ballot");
        add(new Paragraph(new Anchor(BallotPaths.bodies(), "Hội đồng, tổ chức họp")), note, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body = event.getRouteParameters()
                .get(ID)
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .flatMap(bodies::find)
                .orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        shown.removeAll();
        var keeps = bodies.keeps(body.unit());
        shown.add(
                new H1(body.name()),
                new Paragraph(units.find(body.unit()).map(Unit::name).orElse("") + " · "
                        + body.members().size() + " thành viên"));
        if (body.members().isEmpty()) {
            var none =
                    new Paragraph("Chưa có thành viên. Thêm từng người; ai bỏ phiếu trên cổng thì ghi tên đăng nhập.");
            none.addClassName("note");
            shown.add(none);
        } else {
            shown.add(new MemberTable(body, units, keeps ? this::edit : null));
        }
        if (!keeps) return;
        shown.add(bar(new Button("Thêm thành viên", click -> edit(null))));
        if (!body.members().isEmpty()) shown.add(meeting());
        shown.add(renaming());
    }

    private void edit(Body.@org.jspecify.annotations.Nullable Member member) {
        new MemberDialog(bodies, body, member, units, now -> {
                    body = now;
                    show();
                })
                .open();
    }

    private Div meeting() {
        var said = new StepNote();
        var fields = new MeetingFields();
        var add = new Button(
                "Lập phiên họp",
                click -> said.guard(() -> {
                    var made = desk.add(body.id(), fields.form());
                    getUI().ifPresent(ui -> ui.navigate(
                            MeetingView.class,
                            new RouteParameters(MeetingView.ID, made.id().toString())));
                }));
        add.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
        return new Div(new H2("Lập phiên họp"), said, fields, bar(add));
    }

    private NativeDetails renaming() {
        var name = new TextField("Tên");
        name.setMaxLength(200);
        name.setWidthFull();
        name.setValue(body.name());
        var save = new Button(
                "Đổi tên",
                click -> note.guard(() -> {
                    body = bodies.rename(body.id(), body.version(), name.getValue());
                    show();
                    note.say("Đã đổi tên.");
                }));
        return new NativeDetails("Đổi tên", new Div(name, bar(save)));
    }

    static Div bar(com.vaadin.flow.component.Component... parts) {
        var bar = new Div(parts);
        bar.addClassNames("bar-row", "steps");
        return bar;
    }
}
