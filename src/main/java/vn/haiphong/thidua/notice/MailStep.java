package vn.haiphong.thidua.notice;

import java.util.EnumSet;
import java.util.Set;

/** What staff do with mails of the outbox, and from which states. */
public enum MailStep {
    RELEASE("mailReleased", "Cho gửi", MailState.READY, MailState.HELD),
    HOLD("mailHeld", "Giữ lại", MailState.HELD, MailState.READY, MailState.FAILED),
    /** With the Message-ID it had. */
    RETRY("mailRetried", "Gửi lại", MailState.READY, MailState.FAILED, MailState.GIVEN_UP, MailState.UNCLEAR),
    CONFIRM("mailConfirmed", "Coi như đã gửi", MailState.SENT, MailState.UNCLEAR),
    CANCEL(
            "mailCancelled",
            "Hủy",
            MailState.CANCELLED,
            MailState.HELD,
            MailState.READY,
            MailState.FAILED,
            MailState.GIVEN_UP);

    private final String action;
    private final String label;
    private final MailState to;
    private final Set<MailState> from;

    MailStep(String action, String label, MailState to, MailState... from) {
        this.action = action;
        this.label = label;
        this.to = to;
        this.from = Set.of(from);
    }

    public String label() {
        return label;
    }

    /** As the trail names it. */
    String action() {
        return action;
    }

    MailState to() {
        return to;
    }

    Set<MailState> from() {
        return from;
    }

    static Set<MailStep> from(MailState state) {
        var steps = EnumSet.noneOf(MailStep.class);
        for (var step : values()) if (step.from.contains(state)) steps.add(step);
        return steps;
    }
}
