package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Finds one's own slips in the browser; what is typed there never reaches the portal. */
@Tag("slip-finder")
@JsModule("./slip-finder.ts")
class SlipFinder extends Component {

    /** @param list the id of the element that shows the list */
    SlipFinder(String list) {
        getElement().setAttribute("list", list);
    }
}
