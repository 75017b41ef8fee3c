package vn.haiphong.thidua.shell.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.organisation.Units;

/** Where staff arrive: who they are here, and what they can do. */
@Route("quan-tri")
@PageTitle("Bàn làm việc – Thi đua Hải Phòng")
@Menu(title = "Bắt đầu", order = 0)
@PermitAll
class StartView extends Main {

    StartView(CurrentAccount current, Units units) {
        var who = current.get();
        var roles = who.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        var scope = who.scope() == null
                ? "toàn thành phố"
                : units.tree().get(who.scope()).name();
        add(new H1("Xin chào, " + who.displayName()), new Paragraph("Vai trò: " + roles + ". Phạm vi: " + scope + "."));
        var list = new UnorderedList();
        list.addClassName("list");
        for (var entry : MenuConfiguration.getMenuEntries()) {
            if (entry.path().replaceFirst("^/", "").equals("quan-tri")) continue;
            var link = new Anchor(entry.path(), entry.title());
            link.getElement().setAttribute("router-link", true);
            list.add(new ListItem(link));
        }
        add(list);
    }
}
