package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haiphong.thidua.shell.Redirect;
import vn.haiphong.thidua.ui.MovedException;

/** The thing has another address now; browsers go on by themselves. */
@ParentLayout(SiteLayout.class)
@AnonymousAllowed
class MovedView extends Main implements HasErrorParameter<MovedException>, Redirect {

    private String location = "/";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<MovedException> error) {
        location = error.getException().path();
        add(new Anchor(location, location));
        event.getUI().getPage().setLocation(location);
        return 301;
    }

    @Override
    public String location() {
        return location;
    }
}
