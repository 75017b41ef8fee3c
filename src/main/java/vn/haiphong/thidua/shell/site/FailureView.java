package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.LoggerFactory;

/** Something broke on our side; the reader gets calm words, the log gets the cause. */
@ParentLayout(SiteLayout.class)
@AnonymousAllowed
class FailureView extends ErrorPage implements HasErrorParameter<Exception> {

    FailureView() {
        super("FailureView", 500);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LoggerFactory.getLogger(FailureView.class)
                .error("Page {} failed", event.getLocation().getPath(), error.getCaughtException());
        return 500;
    }
}
