package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.haiphong.thidua.ui.GoneException;

/** What was here has been withdrawn. */
@ParentLayout(SiteLayout.class)
@AnonymousAllowed
class GoneView extends ErrorPage implements HasErrorParameter<GoneException> {

    GoneView() {
        super("GoneView", 410);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<GoneException> error) {
        return 410;
    }
}
