package vn.haiphong.thidua.subject.admin;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.subject.LikelySubject;
import vn.haiphong.thidua.subject.SubjectConsents;
import vn.haiphong.thidua.subject.SubjectDetails;
import vn.haiphong.thidua.subject.SubjectDoor;
import vn.haiphong.thidua.subject.SubjectEntry;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectMerging;
import vn.haiphong.thidua.subject.SubjectPaths;
import vn.haiphong.thidua.subject.Subjects;
import vn.haiphong.thidua.ui.WhyDialog;

/** One person, collective or household: what is kept, what it agreed to, what may be a duplicate, what was done. */
@Route(SubjectPaths.LIST + "/:" + SubjectView.ID)
@PageTitle("Đối tượng – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class SubjectView extends Main implements BeforeEnterObserver {

    static final String ID = "doi-tuong";

    private final Subjects subjects;
    private final SubjectMerging merging;
    private final UnitTree units;
    private final CurrentAccount current;
    private final List<SubjectDoor> doors;
    private final Div head = new Div();
    private final SubjectFields fields;
    private final SubjectNote note;
    private final Div saving = new Div();
    private final ConsentPanel consents;
    private final Div duplicates = new Div();
    private final Div history = new Div();
    private SubjectDetails details;

    SubjectView(
            Subjects subjects,
            SubjectMerging merging,
            SubjectConsents consents,
            Units units,
            CurrentAccount current,
            List<SubjectDoor> doors) {
        this.subjects = subjects;
        this.merging = merging;
        this.units = units.tree();
        this.current = current;
        this.doors = doors;
        fields = new SubjectFields(this.units, current.get().scope());
        note = new SubjectNote(fields::mark, likely -> {});
        this.consents = new ConsentPanel(consents, this::reread);
        var save = new Button("Lưu thông tin", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        saving.add(save);
        saving.addClassNames("bar-row", "steps");
        add(head, note, fields, saving, this.consents, duplicates, history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get(ID)
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .map(SubjectId::new)
                .orElseThrow(NotFoundException::new);
        try {
            details = subjects.find(id).orElseThrow(NotFoundException::new);
        } catch (AccessDeniedException denied) {
            event.rerouteToError(com.vaadin.flow.router.AccessDeniedException.class);
            return;
        }
        fields.read(details.form());
        show();
        var asked = event.getLocation().getQueryParameters();
        if (asked.getSingleParameter("vua-ghi").isPresent()) note.say("Đã ghi vào danh sách.");
    }

    private void show() {
        head.removeAll();
        var title = new Div(new H1(details.name()));
        title.addClassName("head-row");
        if (current.get().is(Role.UNIT, Role.ORGANISER)) {
            for (var door : doors) {
                var link = new Anchor(door.path(details.id()), door.label());
                link.addClassName("btn");
                title.add(link);
            }
        }
        head.add(new Paragraph(new Anchor(SubjectPaths.list(), "Cá nhân, tập thể, hộ gia đình")), title, facts());
        fields.setVisible(details.mayEdit());
        saving.setVisible(details.mayEdit());
        consents.show(details);
        duplicates.removeAll();
        if (details.mayEdit()) duplicates();
        history.removeAll();
        history.add(new H2("Lịch sử"), history(details.history()));
    }

    private Component facts() {
        var facts = new ArrayList<String>();
        facts.add(details.form().kind().label());
        if (!details.form().post().isEmpty()) facts.add(details.form().post());
        facts.add(
                units.find(details.unit()).map(Unit::name).orElse(details.unit().code()));
        if (!details.form().sector().isEmpty()) facts.add(details.form().sector());
        if (details.demonstration()) facts.add("dữ liệu minh họa");
        var line = new Paragraph(String.join(" · ", facts));
        line.addClassName("dim");
        return line;
    }

    private void save() {
        note.guard(() -> {
            fields.mark(List.of());
            details = subjects.change(details.id(), details.version(), fields.form());
            fields.read(details.form());
            show();
            note.say("Đã lưu.");
        });
    }

    private void duplicates() {
        var likely = subjects.likely(details.form()).stream()
                .filter(one -> !one.row().id().equals(details.id()))
                .toList();
        if (likely.isEmpty()) return;
        var list = new OrderedList();
        list.addClassName("desk-list");
        likely.forEach(one -> list.add(duplicate(one)));
        duplicates.add(new H2("Hồ sơ có thể trùng"), list);
    }

    private ListItem duplicate(LikelySubject one) {
        var row = one.row();
        var unit = units.find(row.unit()).map(Unit::name).orElse(row.unit().code());
        if (!current.covers(row.unit())) {
            var about = new Paragraph(row.name() + " · " + unit + " · " + String.join(", ", one.why())
                    + ". Thuộc đơn vị khác: đề nghị Ban Thi đua - Khen thưởng xem xét nhập hồ sơ.");
            return new ListItem(about);
        }
        var name = new Paragraph(new Anchor(SubjectPaths.subject(row.id()), row.name()));
        name.addClassName("name");
        var about = new Paragraph(unit + " · " + String.join(", ", one.why()));
        about.addClassNames("small", "dim");
        var merge = new Button("Nhập vào hồ sơ này…", click -> merge(one));
        merge.setAriaLabel("Nhập hồ sơ của " + row.name() + ", " + unit + " vào hồ sơ này");
        return new ListItem(name, about, merge);
    }

    private void merge(LikelySubject one) {
        new WhyDialog(
                        "Nhập hồ sơ trùng",
                        "Hồ sơ kia được nhập vào hồ sơ đang mở; lịch sử của cả hai được giữ. Việc nhập không tự hoàn tác được.",
                        "Nhập hồ sơ",
                        why -> {
                            merging.merge(details.id(), one.row().id(), why);
                            reread();
                            note.say("Đã nhập hồ sơ.");
                        })
                .open();
    }

    /** What is kept now; fields keep what was typed. */
    private void reread() {
        subjects.find(details.id()).ifPresent(now -> {
            details = now;
            show();
        });
    }

    static Component history(List<SubjectEntry> entries) {
        var list = new OrderedList();
        list.addClassName("issue-thread");
        for (var entry : entries) {
            var what = new Span(entry.step().label());
            what.addClassName("what");
            var head = new Paragraph(what, new Span(" · " + entry.by() + " · " + PortalTime.moment(entry.at())));
            head.addClassName("small");
            var item = new ListItem(head);
            if (!entry.text().isEmpty()) item.add(new Paragraph(entry.text()));
            list.add(item);
        }
        return list;
    }
}
