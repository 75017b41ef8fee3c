package vn.haiphong.thidua.subject.admin;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.subject.SubjectFilter;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.SubjectPaths;
import vn.haiphong.thidua.subject.SubjectRegister;
import vn.haiphong.thidua.subject.SubjectRow;
import vn.haiphong.thidua.ui.MarklessBox;
import vn.haiphong.thidua.ui.Pager;

/** Persons, collectives and households of the own scope, found by name. */
@Route(SubjectPaths.LIST)
@PageTitle("Cá nhân, tập thể, hộ gia đình – Bàn làm việc")
@Menu(title = "Cá nhân, tập thể", order = 17)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class SubjectsView extends Main implements BeforeEnterObserver {

    private final SubjectRegister register;
    private final UnitTree units;
    private final TextField text = new TextField("Tìm (không cần dấu)");
    private final Select<SubjectKind> kind = new Select<>();
    private final MarklessBox<UnitId> unit;
    private final Paragraph found = new Paragraph();
    private final Div rows = new Div();
    private boolean reading;

    SubjectsView(SubjectRegister register, Units units, CurrentAccount current) {
        this.register = register;
        this.units = units.tree();
        var who = current.get();
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setLabel("Loại");
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("Mọi loại");
        kind.setItems(SubjectKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "Mọi loại" : one.label());
        unit = new MarklessBox<>("Đơn vị và cấp dưới", this.units.within(who.scope()), this.units::placedName);
        unit.setClearButtonVisible(true);
        var filters = new Div(text, kind);
        filters.addClassNames("bar-row", "task-filters");
        if (who.scope() == null || !this.units.children(who.scope()).isEmpty()) filters.add(unit);
        for (var field : new AbstractField<?, ?>[] {text, kind, unit}) {
            field.addValueChangeListener(change -> narrow());
        }
        found.addClassName("dim");
        found.getElement().setAttribute("role", "status");
        var head = new Div(new H1("Cá nhân, tập thể, hộ gia đình"));
        head.addClassName("head-row");
        if (who.is(Role.UNIT, Role.ORGANISER)) {
            var add = new Anchor(SubjectPaths.register(), "Ghi đối tượng mới");
            add.addClassNames("btn", "go");
            head.add(add);
        }
        add(
                head,
                new Paragraph("Mỗi cá nhân, tập thể, hộ gia đình được ghi một lần cho cả thành phố, dù nhiều đơn vị"
                        + " cùng đề nghị."),
                filters,
                found,
                rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var filter = new SubjectFilter(
                address.getSingleParameter("tim")
                        .filter(words -> words.length() <= 100)
                        .orElse(""),
                address.getSingleParameter("loai").flatMap(SubjectKind::ofWord).orElse(null),
                address.getSingleParameter("don-vi")
                        .filter(code -> !code.isBlank() && code.length() <= 40)
                        .flatMap(code -> units.find(new UnitId(code)))
                        .map(Unit::id)
                        .orElse(null));
        reading = true;
        text.setValue(filter.text());
        kind.setValue(filter.kind());
        unit.setValue(filter.unit());
        reading = false;
        show(filter, Pager.asked(address));
    }

    private void show(SubjectFilter filter, int page) {
        long count = register.count(filter);
        var here = register.page(filter, page - 1, Pager.PAGE);
        found.setText(NumberFormat.getIntegerInstance(Locale.of("vi")).format(count) + " đối tượng");
        rows.removeAll();
        if (here.isEmpty()) {
            rows.add(nothing(filter));
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        here.forEach(row -> list.add(item(row)));
        rows.add(list);
        if (Pager.isNeeded(count)) {
            rows.add(new Pager(SubjectsView.class, page, count, to -> address(filter, to)));
        }
    }

    private static Component nothing(SubjectFilter filter) {
        var note = new Div(new Paragraph(
                filter.equals(SubjectFilter.ALL)
                        ? "Chưa ghi đối tượng nào trong phạm vi của bạn."
                        : "Không có đối tượng nào khớp với bộ lọc."));
        note.addClassName("note");
        if (!filter.equals(SubjectFilter.ALL)) {
            note.add(Pager.link("Bỏ mọi bộ lọc", SubjectsView.class, QueryParameters.empty()));
        }
        return note;
    }

    private ListItem item(SubjectRow row) {
        var name = new Paragraph(new Anchor(SubjectPaths.subject(row.id()), row.name()));
        name.addClassName("name");
        var facts = new ArrayList<String>();
        facts.add(row.kind().label());
        if (!row.post().isEmpty()) facts.add(row.post());
        facts.add(units.find(row.unit()).map(Unit::name).orElse(row.unit().code()));
        if (!row.sector().isEmpty()) facts.add(row.sector());
        if (row.demonstration()) facts.add("dữ liệu minh họa");
        var about = new Paragraph(String.join(" · ", facts));
        about.addClassNames("small", "dim");
        return new ListItem(name, about);
    }

    private void narrow() {
        if (reading) return;
        var filter = new SubjectFilter(VietnameseText.line(text.getValue()), kind.getValue(), unit.getValue());
        getUI().ifPresent(ui -> ui.navigate(SubjectsView.class, address(filter, 1)));
    }

    private static QueryParameters address(SubjectFilter filter, int page) {
        var words = new LinkedHashMap<String, String>();
        if (!filter.text().isEmpty()) words.put("tim", filter.text());
        if (filter.kind() != null) words.put("loai", filter.kind().word());
        if (filter.unit() != null) words.put("don-vi", filter.unit().code());
        if (page > 1) words.put("trang", String.valueOf(page));
        return QueryParameters.simple(words);
    }
}
