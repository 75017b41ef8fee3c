package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.haiphong.thidua.conference.ConferenceDesk;
import vn.haiphong.thidua.conference.ConferenceDraft;
import vn.haiphong.thidua.conference.ConferenceDraft.Step;
import vn.haiphong.thidua.ui.WhyDialog;

/** What who looks at a conference may do with it next. */
class NextSteps extends Div {

    private final ConferenceDraft draft;
    private final ConferenceDesk desk;
    private final ApprovalPanel.Stepping stepping;
    private final BiConsumer<ConferenceDraft, String> took;
    private final Div bar = new Div();

    /** @param took shows what a step did that asked for a reason first */
    NextSteps(
            ConferenceDraft draft,
            ConferenceDesk desk,
            ApprovalPanel.Stepping stepping,
            BiConsumer<ConferenceDraft, String> took) {
        this.draft = draft;
        this.desk = desk;
        this.stepping = stepping;
        this.took = took;
        bar.addClassName("bar-row");
        if (may(Step.ANNOUNCE)) {
            bar.add(button(
                    "Công bố lên lịch công khai", now -> desk.announce(now.unit(), now.version()), "Đã công bố lịch."));
        }
        if (may(Step.HOLD)) holding();
        if (may(Step.REPORT)) {
            bar.add(button("Báo cáo kết quả", now -> desk.report(now.unit(), now.version()), "Đã báo cáo kết quả."));
        }
        why(
                Step.POSTPONE,
                "Hoãn",
                "Trang công khai ghi là hoãn; lịch lãnh đạo được nhả ra.",
                reason -> desk.postpone(draft.unit(), draft.version(), reason));
        why(
                Step.CANCEL,
                "Hủy",
                "Hội nghị không tổ chức nữa; trang công khai ghi là hủy. Không mở lại được.",
                reason -> desk.cancel(draft.unit(), draft.version(), reason));
        why(
                Step.TAKE_BACK,
                "Mở lại",
                "Dùng khi ghi nhầm: hội nghị và việc theo kế hoạch trở lại chưa xong.",
                reason -> desk.takeBack(draft.unit(), draft.version(), reason));
        if (bar.getChildren().findAny().isEmpty()) return;
        addClassName("part-of-page");
        add(new H2("Bước tiếp theo"), bar);
    }

    private void holding() {
        var attended = new IntegerField("Số người dự thực tế");
        attended.setValue(draft.content().attended());
        bar.add(
                attended,
                button(
                        "Ghi là đã tổ chức",
                        now -> desk.hold(
                                now.unit(), now.version(), attended.getValue() == null ? 0 : attended.getValue()),
                        "Đã ghi là tổ chức; việc theo kế hoạch đã xong."));
    }

    private Button button(String label, java.util.function.UnaryOperator<ConferenceDraft> what, String done) {
        return new Button(label, click -> stepping.step(what, done));
    }

    private void why(Step step, String label, String consequence, Function<String, ConferenceDraft> what) {
        if (!may(step)) return;
        bar.add(new Button(
                label + "…",
                click -> new WhyDialog(
                                label + " hội nghị?",
                                consequence,
                                label,
                                reason -> took.accept(
                                        what.apply(reason), "Đã ghi: " + label.toLowerCase(Locale.ROOT) + "."))
                        .open()));
    }

    private boolean may(Step step) {
        return draft.steps().contains(step);
    }
}
