package vn.haiphong.thidua.proposal.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import vn.haiphong.thidua.proposal.ProposalAttempts;
import vn.haiphong.thidua.proposal.ProposalAttempts.Attempt;
import vn.haiphong.thidua.proposal.ProposalBox;
import vn.haiphong.thidua.proposal.ProposalFault;
import vn.haiphong.thidua.proposal.ProposalForm;
import vn.haiphong.thidua.proposal.ProposalPaths;
import vn.haiphong.thidua.proposal.ProposedKind;
import vn.haiphong.thidua.shared.FormGate;
import vn.haiphong.thidua.ui.FirstPaint;
import vn.haiphong.thidua.ui.PageHead;
import vn.haiphong.thidua.ui.PlainChoice;
import vn.haiphong.thidua.ui.PlainField;
import vn.haiphong.thidua.ui.PlainForm;
import vn.haiphong.thidua.ui.PublicPage;

/** Anybody proposes an exemplar; needs neither an account nor scripts. */
@Route(ProposalPaths.PROPOSE)
@FirstPaint(seconds = 0)
@AnonymousAllowed
class ProposeView extends Main implements BeforeEnterObserver, PublicPage {

    private static final String UNITS = "cac-don-vi";

    private final ProposalBox box;
    private final ProposalAttempts attempts;
    private final FormGate gate;
    private Attempt attempt = new Attempt(ProposalForm.EMPTY, List.of(), "");

    ProposeView(ProposalBox box, ProposalAttempts attempts, FormGate gate) {
        this.box = box;
        this.attempts = attempts;
        this.gate = gate;
        addClassName("wrap");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lai")
                .flatMap(attempts::find)
                .ifPresent(found -> attempt = found);
        removeAll();
        var follow = new Paragraph(new Span(text("before") + " "), new Anchor(ProposalPaths.follow(), text("follow")));
        add(new H1(text("title")), new Paragraph(text("lead")), follow);
        if (!attempt.faults().isEmpty()) add(summary());
        add(form());
    }

    /** Everything that is wrong at once, each a link to its field. */
    private Div summary() {
        var summary = new Div(new H2(text("notSent")));
        summary.addClassNames("note", "late");
        summary.getElement().setAttribute("role", "alert");
        var list = new com.vaadin.flow.component.html.UnorderedList();
        for (var fault : attempt.faults()) {
            Component line = fault.field().isEmpty()
                    ? new Span(words(fault))
                    : new Anchor("#" + place(fault.field()), words(fault));
            list.add(new com.vaadin.flow.component.html.ListItem(line));
        }
        summary.add(list);
        return summary;
    }

    /** Where a link to the field leads; the one of the choice between units is its first answer. */
    private String place(String field) {
        return field.equals("don-vi") && isOpen() ? "ma-don-vi-0" : field;
    }

    private PlainForm form() {
        var typed = attempt.form();
        var token = attempt.token().isEmpty() ? gate.token() : attempt.token();
        var form =
                new PlainForm("post", ProposalPaths.send()).hidden("ve", token).trap("trang-web", text("trap"));
        form.with(new H2(text("whom")), kind(typed), line("ten", typed.name()).set("autocomplete", "off"));
        form.with(line("don-vi", typed.unit()).set("list", UNITS).set("autocomplete", "off"));
        if (isOpen()) form.with(choice(typed));
        form.with(line("o-dau", typed.where()), deed(typed));
        form.with(
                new H2(text("you")),
                new Paragraph(text("private")),
                line("nguoi-gui", typed.sender()).set("autocomplete", "name"),
                line("dien-thoai", typed.phone()).set("autocomplete", "tel").set("inputmode", "tel"),
                line("thu", typed.mail()).set("autocomplete", "email").set("inputmode", "email"),
                PlainChoice.tick("dong-y", text("agree"), typed.agreed(), fault("dong-y")));
        form.getElement().appendChild(units());
        return form.button(text("send"));
    }

    private PlainChoice kind(ProposalForm typed) {
        var choice = new PlainChoice("loai", text("kind"));
        for (var kind : ProposedKind.values()) {
            var chosen = kind.word().equals(typed.kind()) || typed.kind().isEmpty() && kind == ProposedKind.PERSON;
            choice.answer(kind.word(), getTranslation("proposal.kind." + kind), chosen);
        }
        return choice;
    }

    /** Whether the words fit several units, one of which is to be chosen. */
    private boolean isOpen() {
        return attempt.faults().contains(new ProposalFault("don-vi", "unitMany"));
    }

    private PlainChoice choice(ProposalForm typed) {
        var choice = new PlainChoice("ma-don-vi", text("which"));
        for (var unit : box.candidates(typed)) choice.answer(unit.code(), unit.label(), false);
        return choice;
    }

    private PlainField deed(ProposalForm typed) {
        return PlainField.text("viec", label("viec"), hint("viec"), fault("viec"), typed.deed(), 8);
    }

    private PlainField line(String name, String value) {
        return PlainField.line(name, label(name), hint(name), fault(name), value);
    }

    /** Browsers offer these while somebody types; whatever is typed is looked up by all its names anyway. */
    private Element units() {
        var list = new Element("datalist").setAttribute("id", UNITS);
        for (var unit : box.units()) list.appendChild(new Element("option").setAttribute("value", unit.label()));
        return list;
    }

    private String fault(String field) {
        return attempt.faults().stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(this::words)
                .orElse("");
    }

    private String words(ProposalFault fault) {
        return getTranslation("proposal.fault." + fault.word());
    }

    private String label(String field) {
        return getTranslation("proposal.label." + field);
    }

    private String hint(String field) {
        return getTranslation("proposal.hint." + field);
    }

    private String text(String word) {
        return getTranslation("proposal.ProposeView." + word);
    }

    @Override
    public PageHead head() {
        var head = PageHead.of(text("title"), text("description"), ProposalPaths.propose());
        return attempt.faults().isEmpty() ? head : head.unlisted();
    }
}
