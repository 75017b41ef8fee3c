package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Says when the desk is out of touch with the portal, and asks for the newest state once it is back. */
@Tag("desk-line")
@JsModule("./desk-line.ts")
class DeskLine extends Component implements HasStyle {

    /** @param back called once the portal answers again */
    DeskLine(Runnable back) {
        addClassNames("note", "late");
        getElement()
                .setAttribute("role", "alert")
                .setAttribute("hidden", true)
                .setAttribute("feed", "/api/v1/congress/agenda/events?screen=desk")
                .setAttribute("words", "Mất kết nối từ {0}, đang nối lại. Những gì bấm lúc này chưa được ghi nhận.");
        getElement().addEventListener("back", event -> back.run());
    }
}
