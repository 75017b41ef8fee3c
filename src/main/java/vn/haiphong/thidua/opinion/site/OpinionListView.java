package vn.haiphong.thidua.opinion.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haiphong.thidua.opinion.OpinionPaths;
import vn.haiphong.thidua.opinion.PublishedOpinions;
import vn.haiphong.thidua.opinion.PublishedOpinions.Line;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.Pager;
import vn.haiphong.thidua.ui.PublicPage;

/** The notices for the people's opinion, the latest first. */
@Route(OpinionPaths.PUBLIC)
@FirstPaint
@AnonymousAllowed
class OpinionListView extends Main implements PublicPage, BeforeEnterObserver {

    private final PublishedOpinions published;
    private int page = 1;

    OpinionListView(PublishedOpinions published) {
        this.published = published;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = Pager.asked(event.getLocation().getQueryParameters());
        removeAll();
        var lead = new Paragraph(getTranslation("opinion.OpinionListView.lead"));
        add(new H1(getTranslation("opinion.OpinionListView.title")), lead);
        int count = published.count();
        var found = published.page(Pager.skipped(page), Pager.PAGE);
        if (found.isEmpty()) {
            var note = new Div(new Paragraph(getTranslation("opinion.OpinionListView.nothing")));
            note.addClassName("note");
            add(note);
        } else {
            var list = new UnorderedList();
            list.addClassName("list");
            found.forEach(line -> list.add(item(line)));
            add(list);
        }
        if (Pager.isNeeded(count)) add(pager(count));
        add(new Paragraph(new Anchor(OpinionPaths.follow(), getTranslation("opinion.OpinionListView.follow"))));
    }

    private ListItem item(Line line) {
        var name = new H2(new Anchor(OpinionPaths.notice(line.id()), line.heading()));
        name.addClassName("name");
        var until = getTranslation(
                line.open() ? "opinion.OpinionListView.open" : "opinion.OpinionListView.over",
                PortalTime.date(line.lastDay()),
                line.nominees());
        var about = new Paragraph(
                line.demonstration() ? until + " " + getTranslation("opinion.OpinionListView.demonstration") : until);
        about.addClassNames("small", "dim");
        return new ListItem(name, about);
    }

    private Nav pager(int count) {
        var list = new UnorderedList();
        list.addClassName("pager");
        int pages = Math.ceilDiv(count, Pager.PAGE);
        if (page > 1) list.add(new ListItem(turn(page - 1, "opinion.OpinionListView.newer")));
        if (page < pages) list.add(new ListItem(turn(page + 1, "opinion.OpinionListView.older")));
        var nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", getTranslation("opinion.OpinionListView.pages"));
        return nav;
    }

    private Anchor turn(int to, String key) {
        return new Anchor(OpinionPaths.list() + (to == 1 ? "" : "?trang=" + to), getTranslation(key));
    }

    @Override
    public PageHead head() {
        var head = PageHead.of(
                getTranslation("opinion.OpinionListView.title"),
                getTranslation("opinion.OpinionListView.description"),
                OpinionPaths.list() + (page == 1 ? "" : "?trang=" + page));
        return page == 1 ? head : head.unlisted();
    }
}
