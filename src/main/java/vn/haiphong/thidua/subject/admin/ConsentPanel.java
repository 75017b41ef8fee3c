package vn.haiphong.thidua.subject.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.subject.ConsentKind;
import vn.haiphong.thidua.subject.SubjectConsent;
import vn.haiphong.thidua.subject.SubjectConsents;
import vn.haiphong.thidua.subject.SubjectDetails;
import vn.haiphong.thidua.ui.StepNote;
import vn.haiphong.thidua.ui.WhyDialog;

/** What the subject agreed to, question by question; recorded and taken back here. */
class ConsentPanel extends Div {

    private final SubjectConsents consents;
    private final Runnable changed;
    private final StepNote note = new StepNote();
    private final Div questions = new Div();

    ConsentPanel(SubjectConsents consents, Runnable changed) {
        this.consents = consents;
        this.changed = changed;
        questions.addClassName("consents");
        add(new H2("Ý kiến đồng ý của đối tượng"), note, questions);
    }

    void show(SubjectDetails details) {
        questions.removeAll();
        var known =
                consents.of(details.id()).stream().collect(Collectors.toMap(SubjectConsent::kind, Function.identity()));
        for (var kind : ConsentKind.values()) questions.add(question(details, kind, known.get(kind)));
    }

    private Div question(SubjectDetails details, ConsentKind kind, @Nullable SubjectConsent one) {
        var said = new Paragraph(words(one));
        said.addClassName("small");
        var question = new Div(new H3(kind.label()), said);
        if (!details.mayEdit()) return question;
        if (one != null && one.stands()) {
            question.add(new Button("Ghi việc rút ý kiến", click -> revoke(details, kind)));
            return question;
        }
        var how = new TextField("Đồng ý bằng cách nào");
        how.setPlaceholder("Phiếu ký ngày 02/03/2020");
        how.setMaxLength(300);
        how.setWidthFull();
        var give = new Button("Ghi nhận đồng ý", click -> {
            if (note.guard(() -> consents.give(details.id(), kind, how.getValue()))) changed.run();
        });
        give.setAriaLabel("Ghi nhận đồng ý: " + kind.label());
        question.add(how, give);
        return question;
    }

    private void revoke(SubjectDetails details, ConsentKind kind) {
        new WhyDialog(
                        "Rút ý kiến: " + kind.label(),
                        "Từ lúc này cổng coi như đối tượng không đồng ý. Có thể ghi nhận lại khi đối tượng đồng ý trở lại.",
                        "Ghi việc rút",
                        why -> {
                            consents.revoke(details.id(), kind, why);
                            changed.run();
                        })
                .open();
    }

    private static String words(@Nullable SubjectConsent one) {
        if (one == null) return "Chưa ghi nhận.";
        var given = one.how() + ". " + one.givenBy() + " ghi lúc " + PortalTime.moment(one.givenAt()) + ".";
        var revoked = one.revokedAt();
        return revoked == null
                ? "Đồng ý: " + given
                : "Đã rút lúc " + PortalTime.moment(revoked) + ", " + one.revokedBy() + " ghi: " + one.why()
                        + " (trước đó: " + given + ")";
    }
}
