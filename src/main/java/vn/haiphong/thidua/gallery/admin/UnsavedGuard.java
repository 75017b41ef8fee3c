package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Lets the browser ask before a page with unsaved typing is closed, and sends what waits when the page is left. */
@Tag("unsaved-guard")
@JsModule("./gallery/unsaved-guard.ts")
class UnsavedGuard extends Component {

    UnsavedGuard(Runnable leaving) {
        // Any event makes the client send first what its fields still hold back.
        getElement().addEventListener("leaving", event -> leaving.run());
    }

    /** @param unsaved whether the server knows of something it could not keep */
    void tell(boolean unsaved) {
        getElement().callJsFunction("answered", unsaved);
    }
}
