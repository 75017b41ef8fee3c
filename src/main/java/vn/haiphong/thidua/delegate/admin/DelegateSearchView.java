package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.delegate.DelegateFilter;
import vn.haiphong.thidua.delegate.DelegatePaths;
import vn.haiphong.thidua.delegate.DelegateRegister;
import vn.haiphong.thidua.delegate.DelegateRow;
import vn.haiphong.thidua.delegate.DelegateState;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.ui.Pager;

/** Finds delegates of all lists in the own scope by name, sort of seat and state. */
@Route(DelegatePaths.REGISTER)
@PageTitle("Tra cứu đại biểu – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class DelegateSearchView extends Main implements BeforeEnterObserver {

    private final DelegateRegister register;
    private final UnitTree units;
    private final UnitId top;
    private final TextField text = new TextField("Họ tên (không cần dấu)");
    private final Select<SeatKind> kind = new Select<>();
    private final Select<DelegateState> state = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div rows = new Div();
    private boolean reading;

    DelegateSearchView(DelegateRegister register, Units units, CurrentAccount current) {
        this.register = register;
        this.units = units.tree();
        var scope = current.get().scope();
        this.top = scope == null ? this.units.city().id() : scope;
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        choice(kind, "Loại", "Mọi loại", SeatKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "Mọi loại" : one.label());
        choice(state, "Trạng thái", "Có chỗ và dự khuyết", DelegateState.values());
        state.setItemLabelGenerator(one -> one == null ? "Có chỗ và dự khuyết" : one.label());
        text.addValueChangeListener(change -> narrow());
        kind.addValueChangeListener(change -> narrow());
        state.addValueChangeListener(change -> narrow());
        found.addClassName("dim");
        found.getElement().setAttribute("role", "status");
        var bar = new Div(text, kind, state);
        bar.addClassNames("bar-row", "task-filters");
        add(new DelegateCrumb("Tra cứu"), new H1("Tra cứu đại biểu"), bar, found, rows);
        add(new FormatLinks(
                "Tải danh sách đại biểu có chỗ: ",
                ending -> DelegatePaths.listFile(top, ending),
                "danh sách đại biểu"));
    }

    @SafeVarargs
    private static <T> void choice(Select<T> select, String label, String any, T... items) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setItems(items);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        reading = true;
        text.setValue(query.getSingleParameter("q")
                .map(VietnameseText::line)
                .map(typed -> typed.substring(0, Math.min(100, typed.length())))
                .orElse(""));
        kind.setValue(query.getSingleParameter("loai").flatMap(SeatKind::ofWord).orElse(null));
        state.setValue(query.getSingleParameter("trang-thai")
                .flatMap(DelegateState::ofWord)
                .orElse(null));
        reading = false;
        show(Pager.asked(query));
    }

    private void show(int page) {
        var answer = register.page(
                new DelegateFilter(text.getValue(), null, kind.getValue(), state.getValue()),
                Pager.skipped(page),
                Pager.PAGE);
        found.setText(answer.count() + " đại biểu");
        rows.removeAll();
        if (answer.rows().isEmpty()) {
            var nothing = new Paragraph("Không có đại biểu nào khớp. Hãy bỏ bớt điều kiện hoặc gõ ít chữ hơn.");
            nothing.addClassName("note");
            rows.add(nothing);
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        answer.rows().forEach(row -> list.add(item(row)));
        rows.add(list);
        if (Pager.isNeeded(answer.count())) {
            rows.add(new Pager(DelegateSearchView.class, page, answer.count(), this::address));
        }
    }

    private ListItem item(DelegateRow row) {
        var name = new Paragraph(new Anchor(DelegatePaths.list(row.unit()), row.name()));
        name.addClassName("name");
        var about = new Paragraph((row.post().isEmpty() ? "" : row.post() + " · ")
                + units.get(row.unit()).name() + " · " + row.kind().inWords());
        about.addClassNames("small", "dim");
        var sign = new Span(row.state().label());
        sign.addClassName("status");
        if (row.state() == DelegateState.SEATED) sign.addClassName("da-xuat-ban");
        return new ListItem(name, about, sign);
    }

    private void narrow() {
        if (!reading) getUI().ifPresent(ui -> ui.navigate(DelegateSearchView.class, address(1)));
    }

    private QueryParameters address(int page) {
        var words = new LinkedHashMap<String, String>();
        if (!text.getValue().isBlank()) words.put("q", text.getValue());
        if (kind.getValue() != null) words.put("loai", kind.getValue().word());
        if (state.getValue() != null) words.put("trang-thai", state.getValue().word());
        if (page > 1) words.put("trang", String.valueOf(page));
        return QueryParameters.simple(Map.copyOf(words));
    }
}
