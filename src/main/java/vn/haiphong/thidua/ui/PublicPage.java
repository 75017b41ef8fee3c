package vn.haiphong.thidua.ui;

import com.vaadin.flow.router.HasDynamicTitle;

/** A view for everyone that knows its head data once it has been entered. */
public interface PublicPage extends HasDynamicTitle {

    PageHead head();

    @Override
    default String getPageTitle() {
        return head().title();
    }
}
