package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.Locale;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.gallery.StoryDesk;
import vn.haiphong.thidua.gallery.StoryDraft;
import vn.haiphong.thidua.gallery.StoryFilter;
import vn.haiphong.thidua.gallery.StoryRegister;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.ui.Pager;

/** The stories of the own units: find one, begin one. */
@Route("quan-tri/dien-hinh")
@PageTitle("Điển hình – Bàn làm việc")
@Menu(title = "Điển hình", order = 20)
@RolesAllowed({"EDITOR", "ORGANISER", "UNIT", "ADMIN"})
class StoryDeskView extends Main implements BeforeEnterObserver {

    private final StoryDesk desk;
    private final StoryRegister register;
    private final Units units;
    private final StoryFilterBar filters;
    private final Paragraph found = new Paragraph();
    private final Div rows = new Div();

    StoryDeskView(StoryDesk desk, StoryRegister register, Units units, CurrentAccount current) {
        this.desk = desk;
        this.register = register;
        this.units = units;
        filters = new StoryFilterBar(units.tree(), current.get().scope(), this::narrow);
        found.addClassName("dim");
        found.getElement().setAttribute("role", "status");
        var head = new Div(new H1("Điển hình"));
        head.addClassName("head-row");
        if (desk.mayWrite()) head.add(begin());
        add(head, filters, found, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DeskQuestion.of(event.getLocation().getQueryParameters(), units.tree()));
    }

    private void show(DeskQuestion question) {
        filters.read(question.filter());
        var count = register.count(question.filter());
        var page = register.page(question.filter(), question.page() - 1, Pager.PAGE);
        found.setText(counted(count));
        rows.removeAll();
        if (page.isEmpty()) {
            rows.add(nothing(question, count));
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        page.forEach(row -> list.add(new StoryRowItem(row, units.tree())));
        rows.add(list);
        if (Pager.isNeeded(count)) {
            rows.add(new Pager(
                    StoryDeskView.class,
                    question.page(),
                    Math.min(count, StoryRegister.COUNT_AT_MOST),
                    to -> question.turned(to).address()));
        }
    }

    private static RouterLink turn(String words, DeskQuestion to) {
        return Pager.link(words, StoryDeskView.class, to.address());
    }

    private Component nothing(DeskQuestion question, long count) {
        if (count > 0) {
            return note(new Paragraph("Trang này không có chuyện nào."), turn("Về trang đầu", question.turned(1)));
        }
        if (!question.filter().equals(StoryFilter.ALL)) {
            return note(
                    new Paragraph("Không có chuyện nào khớp. Hãy gõ ít chữ hơn (không cần dấu), hoặc"),
                    turn("Bỏ mọi bộ lọc", new DeskQuestion(StoryFilter.ALL, 1)));
        }
        return note(new Paragraph(
                desk.mayWrite()
                        ? "Chưa có chuyện nào trong phạm vi của bạn. Bấm “Viết chuyện mới”, nhập tên người hoặc tập"
                                + " thể rồi viết dần; bản nháp được lưu tự động."
                        : "Chưa có chuyện nào trong phạm vi của bạn."));
    }

    private static Div note(Component... parts) {
        var note = new Div(parts);
        note.addClassName("note");
        return note;
    }

    private Button begin() {
        var button = new Button("Viết chuyện mới", click -> new NewStoryDialog(desk, StoryDeskView::open).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static void open(StoryDraft draft) {
        UI.getCurrent()
                .navigate(
                        StoryEditorView.class,
                        new RouteParameters(StoryEditorView.ID, draft.id().toString()));
    }

    private void narrow(StoryFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(StoryDeskView.class, new DeskQuestion(filter, 1).address()));
    }

    private static String counted(long count) {
        if (count > StoryRegister.COUNT_AT_MOST) return "Hơn 10.000 chuyện. Hãy lọc thêm để thấy hết.";
        return NumberFormat.getIntegerInstance(Locale.of("vi")).format(count) + " chuyện";
    }
}
