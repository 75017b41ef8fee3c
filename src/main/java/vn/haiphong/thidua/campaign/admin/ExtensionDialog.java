package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.WorkingDays;
import vn.haiphong.thidua.ui.DayField;

/** Asks for a new day and a reason; a refused step keeps everything that was typed. */
class ExtensionDialog extends Dialog {

    /** What is done with the day and the reason. */
    interface Step {
        void with(LocalDate day, String reason);
    }

    private final DayField day = new DayField("");
    private final TextArea reason = new TextArea();
    private final Div message = new Div();
    private final Runnable changed;

    /**
     * @param about what it concerns
     * @param first the day that stands there first, null for none
     */
    ExtensionDialog(
            String title,
            String about,
            @Nullable String dayLabel,
            @Nullable LocalDate first,
            String reasonLabel,
            Runnable changed) {
        this.changed = changed;
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        message.getElement().setAttribute("role", "alert");
        reason.setLabel(reasonLabel);
        reason.setMaxLength(1000);
        reason.setWidthFull();
        var fields = new VerticalLayout(new Paragraph(about), message);
        fields.setPadding(false);
        if (dayLabel != null) {
            day.setLabel(dayLabel);
            day.setWidthFull();
            day.addValueChangeListener(change -> day.setHelperText(
                    change.getValue() == null
                            ? ""
                            : WorkingDays.vietnam()
                                    .warning(change.getValue())
                                    .map(warning -> "Lưu ý: " + warning + ".")
                                    .orElse("")));
            day.setValue(first);
            fields.add(day);
        }
        fields.add(reason);
        add(fields);
        getFooter().add(new Button("Đóng", click -> close()));
    }

    /** A way to end the dialog; the first one is the main one. */
    ExtensionDialog step(String label, boolean main, Step step) {
        var button = new Button(label, click -> take(step));
        if (main) button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(button);
        return this;
    }

    private void take(Step step) {
        try {
            step.with(day.getValue(), reason.getValue());
            close();
            changed.run();
        } catch (StepRefused refused) {
            say("Lỗi: " + refused.getMessage());
        } catch (EditedMeanwhile meanwhile) {
            say("Lỗi: " + meanwhile.by() + " đã trả lời đề nghị này lúc " + PortalTime.moment(meanwhile.at())
                    + "; chưa lưu gì. Hãy đóng để xem câu trả lời đó.");
            changed.run();
        }
    }

    private void say(String text) {
        message.setClassName("err");
        message.setText(text);
    }
}
