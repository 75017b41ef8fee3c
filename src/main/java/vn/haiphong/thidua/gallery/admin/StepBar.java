package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.gallery.StoryDraft;
import vn.haiphong.thidua.gallery.StoryDraft.Step;

/** The steps the signed-in account may take with the story now. */
class StepBar extends Div {

    private final Consumer<Step> take;

    StepBar(Consumer<Step> take) {
        this.take = take;
        addClassName("bar-row");
    }

    void show(StoryDraft draft) {
        removeAll();
        // Publishing is the main step of whoever may publish.
        offer(draft, Step.PUBLISH, "Xuất bản", ButtonVariant.PRIMARY);
        offer(draft, Step.SUBMIT, "Gửi duyệt", ButtonVariant.PRIMARY);
        offer(draft, Step.REOPEN, "Mở lại thành bản nháp", ButtonVariant.PRIMARY);
        offer(draft, Step.SEND_BACK, "Trả lại", null);
        offer(
                draft,
                Step.WITHDRAW,
                draft.slug() == null ? "Bỏ chuyện này" : "Gỡ khỏi trang công khai",
                ButtonVariant.ERROR);
    }

    private void offer(StoryDraft draft, Step step, String label, @Nullable ButtonVariant variant) {
        if (!draft.steps().contains(step)) return;
        var button = new Button(label, click -> take.accept(step));
        if (variant != null) button.addThemeVariants(variant);
        add(button);
    }
}
