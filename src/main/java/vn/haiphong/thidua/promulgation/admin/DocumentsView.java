package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.promulgation.ArrivedPaper;
import vn.haiphong.thidua.promulgation.DraftDesk;
import vn.haiphong.thidua.promulgation.DraftKind;
import vn.haiphong.thidua.promulgation.DraftRegister;
import vn.haiphong.thidua.promulgation.DraftRow;
import vn.haiphong.thidua.promulgation.DraftStatus;
import vn.haiphong.thidua.promulgation.IssueState;
import vn.haiphong.thidua.promulgation.PaperDelivery;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.Pager;

/** What was sent to the own unit, and for those who draft or sign off the documents themselves. */
@Route(PromulgationPaths.DOCUMENTS)
@PageTitle("Văn bản – Bàn làm việc")
@Menu(title = "Văn bản", order = 10)
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class DocumentsView extends Main implements BeforeEnterObserver {

    private final DraftRegister register;
    private final PaperDelivery delivery;
    private final boolean bound;
    private final Div rows = new Div();

    DocumentsView(DraftRegister register, DraftDesk desk, PaperDelivery delivery, CurrentAccount current) {
        this.register = register;
        this.delivery = delivery;
        this.bound = current.get().scope() != null;
        add(new H1("Văn bản"));
        if (register.isOpen()) {
            var ways = new Div(new Anchor(PromulgationPaths.recipients(), "Danh sách nơi nhận"));
            ways.addClassNames("row", "ways");
            add(ways);
        }
        var kinds = desk.kinds();
        if (!kinds.isEmpty()) add(new DraftBeginning(desk, kinds));
        add(rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = DocumentQuestion.of(event.getLocation().getQueryParameters());
        rows.removeAll();
        if (bound) arrived(asked);
        if (register.isOpen()) drafts(asked);
    }

    private void arrived(DocumentQuestion asked) {
        int count = delivery.countArrived();
        var page = delivery.arrived(asked.arrived() - 1, Pager.PAGE);
        rows.add(new H2("Văn bản gửi đến đơn vị"));
        if (page.isEmpty()) rows.add(nothing("Chưa có văn bản nào gửi đến đơn vị của bạn."));
        else rows.add(list(page, DocumentsView::arrived));
        pager(
                "Các trang văn bản đến",
                asked.arrived(),
                count,
                to -> asked.arrivedTurned(to).path());
    }

    private static ListItem arrived(ArrivedPaper one) {
        var row = one.row();
        return item(
                PromulgationPaths.issued(row.id(), row.edition()),
                row.subject(),
                row.kind().label() + " số " + row.number() + " ngày " + PortalTime.date(row.dated()) + " · gửi lúc "
                        + PortalTime.moment(one.sentAt()),
                sign(one.readAt() == null ? "Chưa đọc" : "Đã đọc", one.readAt() == null ? "cho-duyet" : "da-xuat-ban"));
    }

    private void drafts(DocumentQuestion asked) {
        long count = register.count(asked.kind(), asked.status());
        var page = register.page(asked.kind(), asked.status(), asked.page() - 1, Pager.PAGE);
        var issued = register.issued(page);
        rows.add(new H2("Dự thảo và văn bản đã ban hành"));
        rows.add(choices(
                "Loại văn bản",
                DraftKind.values(),
                asked.kind(),
                DraftKind::label,
                one -> asked.with(one).path()));
        rows.add(choices(
                "Trạng thái",
                DraftStatus.values(),
                asked.status(),
                DraftStatus::label,
                one -> asked.with(one).path()));
        if (page.isEmpty()) {
            rows.add(nothing(
                    asked.kind() == null && asked.status() == null
                            ? "Chưa có văn bản nào."
                            : "Không có văn bản nào khớp với lựa chọn."));
        } else {
            rows.add(list(page, row -> draft(row, issued.get(row.id()))));
        }
        pager("Các trang văn bản", asked.page(), count, to -> asked.turned(to).path());
    }

    private static ListItem draft(DraftRow row, @Nullable IssueState issued) {
        var said = new ArrayList<String>();
        said.add(row.kind().label());
        if (issued != null) {
            said.add("số " + issued.number() + " ngày " + PortalTime.date(issued.dated()));
            said.add(
                    issued.units() == 0
                            ? "chưa chuyển cho nơi nhận"
                            : issued.read() + "/" + issued.units() + " đơn vị đã đọc");
        }
        if (row.status() == DraftStatus.SUBMITTED) said.add("trình lúc " + PortalTime.moment(row.submittedAt()));
        else said.add("sửa lúc " + PortalTime.moment(row.editedAt()) + ", " + row.editedBy());
        return item(PromulgationPaths.draft(row.id()), row.subject(), String.join(" · ", said), sign(row.status()));
    }

    /** Two lists stand on the page, so each pager has its own name. */
    private void pager(String name, int page, long count, IntFunction<String> address) {
        if (!Pager.isNeeded(count)) return;
        var pager = new Pager(page, count, address);
        pager.getElement().setAttribute("aria-label", name);
        rows.add(pager);
    }

    static Span sign(DraftStatus status) {
        return switch (status) {
            case SIGNED_OFF, ISSUED -> sign(status.label(), "da-xuat-ban");
            case SUBMITTED, RETURNED -> sign(status.label(), "cho-duyet");
            case DRAFT -> sign(status.label(), "nhap");
        };
    }

    private static Span sign(String label, String look) {
        var sign = new Span(label);
        sign.addClassNames("status", look);
        return sign;
    }

    private static ListItem item(String address, String subject, String about, Span sign) {
        var name = new Paragraph(new Anchor(address, subject));
        name.addClassName("name");
        var line = new Paragraph(about);
        line.addClassNames("small", "dim");
        return new ListItem(name, line, sign);
    }

    private static <T> OrderedList list(List<T> page, Function<T, ListItem> item) {
        var list = new OrderedList();
        list.addClassName("desk-list");
        page.forEach(one -> list.add(item.apply(one)));
        return list;
    }

    /** One choice after the other, each a link that stays in the address. */
    private static <T> Component choices(
            String label,
            T[] all,
            @Nullable T chosen,
            Function<T, String> words,
            Function<@Nullable T, String> address) {
        var list = new UnorderedList();
        list.addClassNames("row", "list");
        list.add(choice(address.apply(null), "Tất cả", chosen == null));
        for (var one : all) list.add(choice(address.apply(one), words.apply(one), one == chosen));
        var nav = new Nav(list);
        nav.addClassName("states");
        nav.getElement().setAttribute("aria-label", label);
        return nav;
    }

    private static ListItem choice(String address, String words, boolean chosen) {
        var link = new Anchor(address, words);
        if (chosen) link.getElement().setAttribute("aria-current", "true");
        return new ListItem(link);
    }

    private static Component nothing(String words) {
        var note = new Div(new Paragraph(words));
        note.addClassName("note");
        return note;
    }
}
