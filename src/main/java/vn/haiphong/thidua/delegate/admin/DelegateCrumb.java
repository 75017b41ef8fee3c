package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.delegate.DelegatePaths;

/** The way back to all delegates. */
class DelegateCrumb extends Paragraph {

    DelegateCrumb(String here) {
        add(new Anchor(DelegatePaths.all(), "Đại biểu Đại hội"), new Span(" › " + here));
        addClassNames("crumb", "small");
    }
}
