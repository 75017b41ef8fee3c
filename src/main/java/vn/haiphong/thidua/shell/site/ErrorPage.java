package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;
import vn.haiphong.thidua.ui.SearchForm;

/** What all pages that say “not here” share: plain words, a search box, ways on. */
abstract class ErrorPage extends Main implements PublicPage {

    private final String title;

    /** @param words the name of the page's texts: {@code shell.<words>.title} and {@code shell.<words>.text} */
    ErrorPage(String words, int code) {
        addClassName("wrap");
        title = getTranslation("shell." + words + ".title");
        var ways = new UnorderedList(
                new ListItem(new Anchor("/", getTranslation("shell.ErrorPage.home"))),
                new ListItem(new Anchor("/dien-hinh", getTranslation("shell.ErrorPage.gallery"))),
                new ListItem(new Anchor("/dai-hoi", getTranslation("shell.ErrorPage.congress"))));
        ways.addClassNames("list", "row");
        var small = new Paragraph(getTranslation("shell.ErrorPage.code", code));
        small.addClassNames("small", "dim");
        add(new H1(title), new Paragraph(getTranslation("shell." + words + ".text")), new SearchForm(""), ways, small);
    }

    @Override
    public PageHead head() {
        return PageHead.of(title, title, "/").unlisted();
    }
}
