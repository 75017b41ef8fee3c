package vn.haiphong.thidua.notice.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.notice.Mail;
import vn.haiphong.thidua.notice.MailState;
import vn.haiphong.thidua.notice.NoticePaths;
import vn.haiphong.thidua.notice.Outbox;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.ui.Pager;

/** The mails on their way out: which wait, which left, which did not get through, and what to do about them. */
@Route(NoticePaths.OUTBOX)
@PageTitle("Hộp thư đi – Bàn làm việc")
@Menu(title = "Hộp thư đi", order = 7)
@RolesAllowed({"ADMIN", "ORGANISER"})
class OutboxView extends Main implements BeforeEnterObserver {

    private final Outbox outbox;
    private final MailLines lines;
    private final Div message = new Div();
    private @Nullable MailState state;
    private int page = 1;

    OutboxView(Outbox outbox, Units units) {
        this.outbox = outbox;
        this.lines = new MailLines(units.tree());
        addClassName("outbox");
        message.getElement().setAttribute("role", "status");
    }

    /** All mails of the city are not for a Board bound to one unit. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        state = query.getSingleParameter("trang-thai")
                .flatMap(MailState::ofWord)
                .orElse(null);
        page = Pager.asked(query);
        say("");
        show();
    }

    private void show() {
        removeAll();
        var counts = outbox.counts();
        var head = new Div(new H1("Hộp thư đi"));
        head.addClassName("head-row");
        int held = counts.getOrDefault(MailState.HELD, 0);
        if (held > 0) head.add(releaseAll(held));
        add(head);
        if (!outbox.isConnected()) add(unconnected());
        add(new ReviewSwitch(outbox, outbox.setting(), this::done));
        long unreachable = outbox.unreachable();
        if (unreachable > 0) add(unreachable(unreachable));
        add(message, states(counts));
        int count = state == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(state, 0);
        var found = outbox.page(state, Pager.skipped(page), Pager.PAGE);
        if (found.isEmpty()) {
            add(nothing(count));
            return;
        }
        var list = new OrderedList();
        list.addClassName("desk-list");
        found.forEach(mail -> list.add(item(mail)));
        add(list);
        if (Pager.isNeeded(count)) add(new Pager(page, count, turned -> address(state, turned)));
    }

    private Component releaseAll(int held) {
        var button = new Button("Cho gửi " + held + " thư chờ duyệt", click -> {
            var question = new Dialog("Cho gửi " + held + " thư?");
            question.add(
                    new Paragraph("Mọi thư đang chờ duyệt sẽ được gửi đến người nhận trong ít phút. Thư đã gửi không"
                            + " lấy lại được."));
            var sure = new Button("Cho gửi hết", yes -> {
                question.close();
                done("Đã cho gửi " + outbox.releaseAll() + " thư.");
            });
            sure.addThemeVariants(ButtonVariant.PRIMARY);
            question.getFooter().add(new Button("Không, quay lại", no -> question.close()), sure);
            question.setWidth("32rem");
            question.setMaxWidth("100%");
            question.open();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Component unconnected() {
        var note = new Div(
                new Paragraph("Cổng chưa nối với máy chủ thư nên chưa gửi được thư nào. Thư nằm lại đây và chỉ được gửi"
                        + " khi quản trị hệ thống đặt spring.mail.host và thidua.mail.from (xem docs/operations.md)."));
        note.addClassNames("note", "late");
        return note;
    }

    private static Component unreachable(long officers) {
        var line =
                new Paragraph(officers + " cán bộ đơn vị chưa có địa chỉ thư điện tử nên chỉ xem được thông báo trong"
                        + " cổng. Địa chỉ do quản trị hệ thống nhập ở mục Tài khoản, hoặc do cán bộ tự nhập.");
        line.addClassNames("small", "dim");
        return line;
    }

    /** One state after the other, each a link that stays in the address. */
    private Component states(Map<MailState, Integer> counts) {
        var list = new UnorderedList();
        list.addClassNames("row", "list");
        var all = new ArrayList<@Nullable MailState>();
        all.add(null);
        all.addAll(Arrays.asList(MailState.values()));
        for (var one : all) {
            if (one != null && one != state && !counts.containsKey(one)) continue;
            var label = one == null ? "Tất cả" : one.label() + " (" + counts.getOrDefault(one, 0) + ")";
            var link = new Anchor(address(one, 1), label);
            if (one == state) link.getElement().setAttribute("aria-current", "true");
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("states");
        nav.getElement().setAttribute("aria-label", "Trạng thái");
        return nav;
    }

    private ListItem item(Mail mail) {
        var name = new Paragraph(new Anchor(NoticePaths.mail(mail.id()), mail.subject()));
        name.addClassName("name");
        var to = new Paragraph(lines.to(mail));
        var when = new Paragraph(lines.when(mail));
        when.addClassNames("small", "dim");
        var item = new ListItem(name, to, when);
        if (!mail.lastError().isEmpty()) {
            var error = new Paragraph(mail.lastError());
            error.addClassNames("small", "late-t");
            item.add(error);
        }
        item.add(MailLines.state(mail));
        if (!mail.steps().isEmpty()) item.add(new MailSteps(outbox, mail, this::done));
        return item;
    }

    private Component nothing(int count) {
        var note = new Div(new Paragraph(
                count > 0
                        ? "Trang này không có thư nào."
                        : state == null
                                ? "Chưa có thư nào. Thư được lập khi cổng nhắc việc hoặc báo tin cho cán bộ có địa chỉ thư điện tử."
                                : "Không có thư nào ở trạng thái “" + state.label() + "”."));
        note.addClassName("note");
        if (state != null || count > 0) note.add(new Anchor(address(null, 1), "Xem tất cả thư"));
        return note;
    }

    private void done(String what) {
        show();
        say(what);
    }

    private void say(String what) {
        message.setClassName(what.isEmpty() ? "" : what.startsWith("Lỗi:") ? "note late" : "note");
        message.setText(what);
    }

    private static String address(@Nullable MailState state, int page) {
        var question = (state == null ? "" : "&trang-thai=" + state.word()) + (page > 1 ? "&trang=" + page : "");
        return "/" + NoticePaths.OUTBOX + question.replaceFirst("&", "?");
    }
}
