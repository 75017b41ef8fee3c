package vn.haiphong.thidua.opinion.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.opinion.OpinionId;
import vn.haiphong.thidua.opinion.OpinionPaths;
import vn.haiphong.thidua.opinion.PublishedOpinion;
import vn.haiphong.thidua.opinion.PublishedOpinions;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;

/** One notice: who is proposed for what and why, until when and where to write. */
@Route(OpinionPaths.PUBLIC + "/:" + OpinionNoticeView.ID)
@FirstPaint
@AnonymousAllowed
class OpinionNoticeView extends Main implements PublicPage, BeforeEnterObserver {

    static final String ID = "thong-bao";

    private final PublishedOpinions published;
    private @Nullable PublishedOpinion notice;

    OpinionNoticeView(PublishedOpinions published) {
        this.published = published;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = event.getRouteParameters()
                .get(ID)
                .flatMap(OpinionId::of)
                .flatMap(published::find)
                .orElseThrow(NotFoundException::new);
        notice = shown;
        removeAll();
        add(
                new Paragraph(new Anchor(OpinionPaths.list(), getTranslation("opinion.OpinionListView.title"))),
                new H1(shown.heading()),
                until(shown));
        if (shown.demonstration()) add(new Paragraph(getTranslation("opinion.OpinionListView.demonstration")));
        add(fact("legalBasis", shown.legalBasis()));
        if (!shown.consent().isEmpty()) add(fact("consent", shown.consent()));
        add(
                new H2(getTranslation(
                        "opinion.OpinionNoticeView.nominees", shown.nominees().size())),
                nominees(shown));
        add(new H2(getTranslation("opinion.OpinionNoticeView.how")), how(shown));
    }

    private Div until(PublishedOpinion shown) {
        var words = getTranslation(
                shown.open() ? "opinion.OpinionNoticeView.open" : "opinion.OpinionNoticeView.over",
                PortalTime.date(shown.firstDay()),
                PortalTime.date(shown.lastDay()),
                shown.workingDays());
        var note = new Div(new Paragraph(words));
        note.addClassName("note");
        return note;
    }

    private Paragraph fact(String word, String text) {
        var label = new Span(getTranslation("opinion.OpinionNoticeView." + word) + " ");
        label.addClassName("strong");
        return new Paragraph(label, new Span(text));
    }

    private OrderedList nominees(PublishedOpinion shown) {
        var list = new OrderedList();
        list.addClassName("list");
        for (var one : shown.nominees()) {
            var name = new H3(one.name());
            name.addClassName("name");
            var item = new ListItem(name);
            if (!one.postOrUnit().isEmpty()) item.add(new Paragraph(one.postOrUnit()));
            item.add(fact("proposed", one.title()));
            if (!one.basis().isEmpty()) item.add(new Paragraph(one.basis()));
            list.add(item);
        }
        return list;
    }

    private Div how(PublishedOpinion shown) {
        var how = new Div();
        if (shown.open()) {
            var write = new Anchor(OpinionPaths.write(shown.id()), getTranslation("opinion.OpinionNoticeView.write"));
            write.addClassNames("btn", "go");
            how.add(new Paragraph(write));
        }
        how.add(
                fact("onPaper", shown.writeTo()),
                new Paragraph(getTranslation("opinion.OpinionNoticeView.private")),
                new Paragraph(new Anchor(OpinionPaths.follow(), getTranslation("opinion.OpinionListView.follow"))));
        return how;
    }

    @Override
    public PageHead head() {
        if (notice == null) return PageHead.of("", "", OpinionPaths.list());
        var head = PageHead.of(
                notice.heading(),
                getTranslation(
                        "opinion.OpinionNoticeView.description",
                        notice.nominees().size(),
                        PortalTime.date(notice.lastDay())),
                OpinionPaths.notice(notice.id()));
        // What is over should be found no longer than it is shown.
        return notice.open() ? head : head.unlisted();
    }
}
