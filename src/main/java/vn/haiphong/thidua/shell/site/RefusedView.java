package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** What {@link DeniedView} says, when it was a service that refused what the view asked while it opened. */
@ParentLayout(SiteLayout.class)
@AnonymousAllowed
class RefusedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    RefusedView() {
        super("DeniedView", 403);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        return 403;
    }
}
