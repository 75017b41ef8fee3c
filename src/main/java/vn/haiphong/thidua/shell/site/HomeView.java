package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PublicPage;
import vn.haiphong.thidua.ui.SearchForm;

/** Home: search, what is on now, chosen stories, movements, figures. */
@Route("")
@FirstPaint
@AnonymousAllowed
class HomeView extends Main implements PublicPage {

    HomeView() {
        var search = new Div(new H1(getTranslation("shell.HomeView.title")), new SearchForm(""));
        search.addClassName("in");
        var wrap = new Div(search);
        wrap.addClassNames("wrap", "cols", "aside");
        var front = new Div(wrap);
        front.addClassName("front");
        add(front);
    }

    @Override
    public PageHead head() {
        return PageHead.of(getTranslation("shell.HomeView.head"), getTranslation("shell.HomeView.description"), "/");
    }
}
