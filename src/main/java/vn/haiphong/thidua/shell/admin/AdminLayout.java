package vn.haiphong.thidua.shell.admin;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import com.vaadin.flow.theme.aura.Aura;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.OwnAccount;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.ui.Icon;
import vn.haiphong.thidua.ui.RehearsalNote;

/** The frame of the staff area: who is signed in, and the menu of what the roles allow. */
@Layout("quan-tri")
@PermitAll
@StyleSheet(Aura.STYLESHEET)
public class AdminLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    static final String PASSWORD = "quan-tri/mat-khau";

    private final OwnAccount own;
    private final Map<String, Anchor> entries = new LinkedHashMap<>();
    private final Div desk = new Div();
    private final NoticeBell bell;

    AdminLayout(
            CurrentAccount current,
            OwnAccount own,
            NoticeBox notices,
            AuthenticationContext authentication,
            @Value("${thidua.today:}") String rehearsal) {
        this.own = own;
        this.bell = new NoticeBell(notices);
        var brand = new Anchor("/quan-tri");
        brand.addClassName("brand");
        brand.add(new Icon("c3", ""), new Span("Bàn làm việc"));
        var out = new NativeButton("Thoát", click -> authentication.logout());
        out.addClassName("out");
        var name = new Anchor(
                "/" + PASSWORD, current.find().map(who -> who.displayName()).orElse(""));
        name.setTitle("Tài khoản của tôi: đổi mật khẩu, địa chỉ nhận thư");
        var wrap = new Div(brand, new Anchor("/", "Xem cổng"), bell, name, out);
        wrap.addClassNames("wrap", "full");
        var top = new Header(wrap);
        top.addClassName("top");
        desk.addClassNames("wrap", "full", "desk", "cols", "side");
        desk.add(menu());
        var skip = new Anchor("#noi-dung", "Đến nội dung chính");
        skip.addClassName("skip");
        add(skip, top);
        if (!rehearsal.isBlank()) add(new RehearsalNote(rehearsal));
        add(desk);
    }

    private NativeDetails menu() {
        var list = new UnorderedList();
        list.addClassName("list");
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            var link = new Anchor(entry.path(), entry.title());
            link.getElement().setAttribute("router-link", true);
            entries.put(entry.path().replaceFirst("^/", ""), link);
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", "Bàn làm việc");
        var details = new NativeDetails("Mục lục", nav);
        details.getSummary().addClassName("btn");
        details.addClassName("open");
        return details;
    }

    /** A password somebody else has seen is good for one thing only: choosing an own one. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!event.getLocation().getPath().equals(PASSWORD) && own.mustChangePassword()) event.forwardTo(PASSWORD);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().setAttribute("id", "noi-dung");
        desk.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        content.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bell.count();
        var path = event.getLocation().getPath();
        entries.forEach((beginning, link) -> {
            var here = path.equals(beginning) || !beginning.equals("quan-tri") && path.startsWith(beginning + "/");
            if (here) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
    }
}
