package vn.haiphong.thidua.gallery.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.springframework.web.context.WebApplicationContext;
import vn.haiphong.thidua.StaffScreen;

/** The desk in a browser that is none. */
final class DeskScreen {

    private DeskScreen() {}

    static void open(WebApplicationContext context) {
        StaffScreen.open(context, StoryDeskView.class, StoryEditorView.class);
    }

    static <C extends Component> C labelled(Class<C> type, String label) {
        return _get(type, spec -> spec.withLabel(label));
    }

    static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    static List<String> buttons(Component within) {
        return _find(within, Button.class).stream().map(Button::getText).toList();
    }

    static List<String> links() {
        return _find(RouterLink.class).stream().map(RouterLink::getText).toList();
    }
}
