package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Lets the browser ask before a page with unsaved typing is closed, and sends what waits when the page is left. */
@Tag("unsaved-guard")
@JsModule("./ui/unsaved-guard.ts")
public class UnsavedGuard extends Component {

    public UnsavedGuard(Runnable leaving) {
        // Any event makes the client send first what its fields still hold back.
        getElement().addEventListener("leaving", event -> leaving.run());
    }

    /** @param unsaved whether the server knows of something it could not keep */
    public void tell(boolean unsaved) {
        getElement().callJsFunction("answered", unsaved);
    }

    /** Before another view is opened while something could not be kept. */
    public void ask(BeforeLeaveEvent event) {
        var leave = event.postpone();
        var ask = new ConfirmDialog(
                "Rời trang khi chưa lưu hết?",
                "Phần chưa lưu được sẽ mất. Lý do chưa lưu nằm ở cuối trang.",
                "Ở lại",
                stay -> {});
        ask.setCancelable(true);
        ask.setCancelText("Rời đi, bỏ phần chưa lưu");
        ask.addCancelListener(cancel -> leave.proceed());
        ask.open();
    }
}
