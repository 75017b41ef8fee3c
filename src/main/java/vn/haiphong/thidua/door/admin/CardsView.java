package vn.haiphong.thidua.door.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.delegate.DelegatePaths;
import vn.haiphong.thidua.door.Arrivals;
import vn.haiphong.thidua.door.Card;
import vn.haiphong.thidua.door.Cards;
import vn.haiphong.thidua.door.DoorPaths;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.ui.Pager;
import vn.haiphong.thidua.ui.StepNote;

/** Cards and seats of the delegates, and how many have come. */
@Route(DoorPaths.CARDS)
@PageTitle("Thẻ, chỗ ngồi – Bàn làm việc")
@RolesAllowed({"ORGANISER", "LEADER"})
class CardsView extends Main implements BeforeEnterObserver, CardTable.Acts {

    private final Cards cards;
    private final Arrivals arrivals;
    private final UnitTree units;
    private final boolean edits;
    private final StepNote note = new StepNote();
    private @Nullable UnitId delegation;
    private int page = 1;

    CardsView(Cards cards, Arrivals arrivals, Units units, CurrentAccount current) {
        this.cards = cards;
        this.arrivals = arrivals;
        this.units = units.tree();
        this.edits = current.get().is(Role.ORGANISER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        delegation = query.getSingleParameter("doan")
                .filter(code -> !code.isBlank() && code.length() <= 40)
                .map(UnitId::new)
                .filter(code -> units.find(code).isPresent())
                .orElse(null);
        page = Pager.asked(query);
        note.clear();
        show();
    }

    private void show() {
        removeAll();
        var state = cards.state();
        var crumb = new Paragraph(new Anchor(DelegatePaths.all(), "Đại biểu Đại hội"), new Span(" › Thẻ, chỗ ngồi"));
        crumb.addClassNames("crumb", "small");
        add(crumb, new H1("Thẻ, chỗ ngồi, đón tiếp"), note);
        add(new Paragraph(state.cards() + " thẻ, " + state.seated() + " thẻ đã có ghế."));
        if (state.missing() + state.stale() > 0) {
            var stale = new Paragraph(state.missing() + " đại biểu đã xác nhận chưa có thẻ, " + state.stale()
                    + " thẻ của người không còn tham dự." + (edits ? " Bấm “Cập nhật thẻ”." : ""));
            stale.addClassNames("note", "late");
            add(stale);
        }
        if (edits) add(steps(state.cards()));
        var links = new Paragraph(new Anchor("/" + DoorPaths.ENTRY, "Đón tiếp"));
        links.addClassName("row");
        if (edits && state.cards() > 0) links.add(file(DoorPaths.sheets(), "In mọi thẻ (PDF)"));
        if (edits && delegation != null)
            links.add(file(DoorPaths.sheet(delegation), "In thẻ của đoàn đang chọn (PDF)"));
        add(links);
        if (state.cards() == 0) {
            var nothing = new Paragraph("Chưa có thẻ nào. Thẻ được lập cho đại biểu trong các danh sách đã tiếp nhận.");
            nothing.addClassName("note");
            add(nothing);
            return;
        }
        add(narrowed());
        int count = cards.count(delegation);
        add(new CardTable(cards.page(delegation, Pager.skipped(page), Pager.PAGE), edits, this));
        if (Pager.isNeeded(count)) add(new Pager(page, count, this::address));
        add(new H2("Đã đến"), new HeadcountTable(arrivals.headcounts()));
    }

    private Div steps(int made) {
        var renew = new Button("Cập nhật thẻ", click -> {
            if (note.guard(() -> done("Đã cập nhật: " + cards.renew() + " thẻ mới."))) note.scrollIntoView();
        });
        renew.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(renew);
        bar.addClassName("bar-row");
        if (made == 0) return bar;
        bar.add(new Button(
                "Xếp chỗ theo đoàn", click -> new HallDialog(cards, made, () -> done("Đã xếp chỗ.")).open()));
        return bar;
    }

    private Div narrowed() {
        var box = new ComboBox<Unit>("Đoàn");
        var all = units.children(units.city().id());
        box.setItems((one, typed) -> VietnameseText.fold(one.name()).contains(VietnameseText.fold(typed)), all);
        box.setItemLabelGenerator(Unit::name);
        box.setClearButtonVisible(true);
        if (delegation != null) box.setValue(units.find(delegation).orElse(null));
        box.addValueChangeListener(change -> {
            delegation = change.getValue() == null ? null : change.getValue().id();
            getUI().ifPresent(ui -> ui.navigate(
                    CardsView.class,
                    delegation == null ? QueryParameters.empty() : QueryParameters.of("doan", delegation.code())));
        });
        var bar = new Div(box);
        bar.addClassName("bar-row");
        return bar;
    }

    private static Anchor file(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public void seat(Card card, String seat) {
        if (note.guard(() -> cards.seat(card.delegate(), card.version(), seat))) {
            done("Đã xếp ghế cho " + card.name() + ".");
        }
    }

    @Override
    public void replace(Card card) {
        if (note.guard(() -> cards.replace(card.delegate()))) {
            done("Đã cấp lại thẻ của " + card.name() + "; thẻ cũ không dùng được nữa. Hãy in lại.");
        }
    }

    private void done(String words) {
        show();
        note.say(words);
    }

    private String address(int to) {
        var question = (delegation == null ? "" : "&doan=" + delegation.code()) + (to > 1 ? "&trang=" + to : "");
        return "/" + DoorPaths.CARDS + question.replaceFirst("&", "?");
    }
}
