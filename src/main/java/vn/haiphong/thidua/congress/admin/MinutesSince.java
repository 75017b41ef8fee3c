package vn.haiphong.thidua.congress.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.time.Instant;

/** Full minutes since a moment; the browser counts on by itself. */
@Tag("minutes-since")
@JsModule("./minutes-since.ts")
class MinutesSince extends Component {

    MinutesSince(Instant moment, Instant now) {
        getElement()
                .setAttribute(
                        "seconds",
                        String.valueOf(Math.max(0, Duration.between(moment, now).toSeconds())));
    }
}
