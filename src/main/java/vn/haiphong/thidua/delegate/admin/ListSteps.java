package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.haiphong.thidua.delegate.DelegateListDetails;
import vn.haiphong.thidua.delegate.DelegateListDetails.Step;
import vn.haiphong.thidua.delegate.DelegateLists;
import vn.haiphong.thidua.ui.WhyDialog;

/** The buttons of a list: those who may, put forward, hand in, accept, return, confirm. */
class ListSteps extends Div {

    private final DelegateLists lists;
    private final Runnable putForward;
    private final BiConsumer<Runnable, String> step;
    private final Consumer<String> done;

    /**
     * @param step does what is asked and says the words when it went through
     * @param done says what was done
     */
    ListSteps(DelegateLists lists, Runnable putForward, BiConsumer<Runnable, String> step, Consumer<String> done) {
        this.lists = lists;
        this.putForward = putForward;
        this.step = step;
        this.done = done;
        addClassName("bar-row");
    }

    void show(DelegateListDetails list) {
        removeAll();
        var unit = list.unit();
        var version = list.version();
        if (list.may(Step.EDIT)) {
            var add = new Button("Đưa đại biểu vào danh sách", click -> putForward.run());
            if (!list.may(Step.SUBMIT)) add.addThemeVariants(ButtonVariant.PRIMARY);
            add(add);
        }
        if (list.may(Step.SUBMIT)) {
            add(main("Nộp danh sách", () -> lists.submit(unit, version), "Đã nộp danh sách, đang chờ tiếp nhận."));
        }
        if (list.may(Step.ACCEPT)) {
            add(main("Tiếp nhận", () -> lists.accept(unit, version), "Đã tiếp nhận danh sách."));
        }
        if (list.may(Step.CONFIRM)) {
            add(main("Xác nhận thay đổi", () -> lists.confirm(unit, version), "Đã xác nhận thay đổi."));
        }
        if (list.may(Step.RETURN)) add(new Button("Trả lại", click -> giveBack(list)));
    }

    private void giveBack(DelegateListDetails list) {
        new WhyDialog("Trả lại danh sách?", "Đơn vị sửa rồi nộp lại. Lý do được gửi cho đơn vị.", "Trả lại", why -> {
                    lists.giveBack(list.unit(), list.version(), why);
                    done.accept("Đã trả lại cho đơn vị.");
                })
                .open();
    }

    private Button main(String words, Runnable what, String said) {
        var button = new Button(words, click -> step.accept(what, said));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
