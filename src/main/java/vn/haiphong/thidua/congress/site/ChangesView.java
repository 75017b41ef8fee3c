package vn.haiphong.thidua.congress.site;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haiphong.thidua.congress.AgendaChange;
import vn.haiphong.thidua.congress.CongressPaths;
import vn.haiphong.thidua.congress.PublishedAgenda;
import vn.haiphong.thidua.congress.PublishedChanges;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.Pager;
import vn.haiphong.thidua.ui.PublicPage;

/** Everything that changed in the agenda, the newest first. */
@Route("dai-hoi/thay-doi")
@FirstPaint
@AnonymousAllowed
class ChangesView extends Main implements PublicPage, BeforeEnterObserver {

    private final PublishedAgenda published;
    private final PublishedChanges changes;
    private final I18NProvider provider;
    private PageHead head = PageHead.of("", "", CongressPaths.CHANGES);

    ChangesView(PublishedAgenda published, PublishedChanges changes, I18NProvider provider) {
        this.published = published;
        this.changes = changes;
        this.provider = provider;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var agenda = published.current().orElseThrow(NotFoundException::new);
        var words = new AgendaWords(provider, getLocale());
        int page = Pager.asked(event.getLocation().getQueryParameters());
        int count = changes.count();
        int pages = Math.max(1, Math.ceilDiv(count, PublishedChanges.PAGE));
        if (page > pages) throw new NotFoundException();
        var title = words.getTranslation("congress.ChangesView.title", agenda.title());
        head = PageHead.of(
                        title,
                        words.getTranslation("congress.ChangesView.description", agenda.title()),
                        CongressPaths.changes(page))
                .withFeed(CongressPaths.CHANGES_FEED);
        removeAll();
        var lead = new Paragraph(words.getTranslation("congress.ChangesView.lead"));
        lead.addClassName("dim");
        add(
                new Paragraph(new Anchor(CongressPaths.CONGRESS, words.getTranslation("congress.ChangesView.back"))),
                new H1(title),
                lead);
        if (count == 0) {
            var nothing = new Div(new Paragraph(words.getTranslation("congress.ChangesView.nothing")));
            nothing.addClassName("note");
            add(nothing);
            return;
        }
        var list = new OrderedList();
        list.addClassName("ag");
        changes.page(page).forEach(change -> list.add(line(change, words)));
        add(list);
        if (pages > 1) add(turn(page, pages, words));
        var feed = new Anchor(CongressPaths.CHANGES_FEED, words.getTranslation("congress.ChangesView.feed"));
        feed.setRouterIgnore(true);
        add(new Paragraph(feed));
    }

    private static ListItem line(AgendaChange change, AgendaWords words) {
        var time = new HtmlContainer("time");
        time.setText(PortalTime.moment(change.at()));
        time.getElement().setAttribute("datetime", change.at().toString());
        var what = new Span(words.change(change));
        var line = new ListItem(time, new Span(" "), what);
        line.setId("l" + change.revision());
        if (change.undone()) {
            var undone = new Span(" " + words.getTranslation("congress.ChangesView.undone"));
            undone.addClassName("dim");
            line.add(undone);
        }
        return line;
    }

    private static Paragraph turn(int page, int pages, AgendaWords words) {
        var turn = new Paragraph();
        turn.addClassName("row");
        if (page > 1) {
            turn.add(new Anchor(CongressPaths.changes(page - 1), words.getTranslation("congress.ChangesView.newer")));
        }
        turn.add(new Span(
                words.getTranslation("congress.ChangesView.page", String.valueOf(page), String.valueOf(pages))));
        if (page < pages) {
            turn.add(new Anchor(CongressPaths.changes(page + 1), words.getTranslation("congress.ChangesView.older")));
        }
        return turn;
    }

    @Override
    public PageHead head() {
        return head;
    }
}
