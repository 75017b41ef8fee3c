package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import vn.haiphong.thidua.shared.PortalTime;

/** Says whether what was typed is kept, since when, or why not. */
public class KeptLine extends Paragraph {

    private final Clock clock;

    public KeptLine(Clock clock) {
        this.clock = clock;
        addClassNames("kept", "num");
        quiet("Tự động lưu sau mỗi lần ngừng gõ.");
    }

    public void saved() {
        quiet("Đã lưu lúc " + PortalTime.second(clock.instant()));
    }

    public void partly(String without) {
        loud("Đã lưu lúc " + PortalTime.second(clock.instant()) + ", trừ " + without + ".");
    }

    public void failed(String why) {
        loud(why);
    }

    public void said(String words) {
        setText(words);
        removeClassName("late-t");
        getElement().setAttribute("role", "status");
    }

    /** Once a second would be too much for who listens to the page. */
    private void quiet(String words) {
        setText(words);
        removeClassName("late-t");
        getElement().removeAttribute("role");
    }

    private void loud(String words) {
        setText(words);
        addClassName("late-t");
        getElement().setAttribute("role", "alert");
    }
}
