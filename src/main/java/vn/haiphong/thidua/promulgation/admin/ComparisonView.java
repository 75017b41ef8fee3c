package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.haiphong.thidua.promulgation.DraftDesk;
import vn.haiphong.thidua.promulgation.DraftDetails;
import vn.haiphong.thidua.promulgation.DraftId;
import vn.haiphong.thidua.promulgation.DraftVersion;
import vn.haiphong.thidua.promulgation.ParagraphChange;
import vn.haiphong.thidua.promulgation.ParagraphChange.Kind;
import vn.haiphong.thidua.promulgation.PromulgationPaths;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.CaptionedTable;

/** Two versions of a document paragraph by paragraph. */
@Route(PromulgationPaths.DOCUMENTS + "/:id/so-sanh")
@PageTitle("So sánh hai bản – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class ComparisonView extends Main implements BeforeEnterObserver {

    private final DraftDesk desk;

    ComparisonView(DraftDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").flatMap(DraftId::of).orElseThrow(NotFoundException::new);
        var address = event.getLocation().getQueryParameters();
        try {
            var draft = desk.open(id);
            int last = draft.versions().getFirst().number();
            int after = number(address.getSingleParameter("den").orElse(""), last);
            int before = number(address.getSingleParameter("tu").orElse(""), Math.max(1, after - 1));
            show(draft, before, after);
        } catch (StepRefused gone) {
            throw new NotFoundException("No such version of " + id);
        }
    }

    private static int number(String asked, int otherwise) {
        return asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : otherwise;
    }

    private void show(DraftDetails draft, int before, int after) {
        removeAll();
        var changes = desk.compare(draft.id(), before, after);
        long different = changes.stream().filter(one -> one.kind() != Kind.SAME).count();
        var sum = new Paragraph(
                different == 0
                        ? "Hai bản giống nhau, kể cả nơi nhận."
                        : different + "/" + changes.size() + " đoạn khác nhau.");
        sum.getElement().setAttribute("role", "status");
        add(
                new Paragraph(new Anchor(PromulgationPaths.draft(draft.id()), "Về văn bản")),
                new H1("So sánh hai bản: " + draft.content().subject()),
                choice(draft, before, after),
                sum,
                new Changes(before, after, changes));
    }

    private Component choice(DraftDetails draft, int before, int after) {
        var from = select("Bản trước", draft.versions(), before);
        var to = select("Bản sau", draft.versions(), after);
        var compare = new Button(
                "So sánh",
                click -> getUI().ifPresent(ui -> ui.navigate(
                        PromulgationPaths.draft(draft.id()).substring(1) + "/so-sanh",
                        com.vaadin.flow.router.QueryParameters.of(
                                        "tu", "" + from.getValue().number())
                                .merging("den", "" + to.getValue().number()))));
        var bar = new Div(from, to, compare);
        bar.addClassNames("bar-row", "wide-selects");
        return bar;
    }

    private static Select<DraftVersion> select(String label, List<DraftVersion> versions, int chosen) {
        var select = new Select<DraftVersion>();
        select.setLabel(label);
        select.setItems(versions);
        select.setItemLabelGenerator(
                one -> "Bản " + one.number() + ", " + PortalTime.moment(one.at()) + ", " + one.by());
        select.setValue(versions.stream()
                .filter(one -> one.number() == chosen)
                .findFirst()
                .orElse(versions.getFirst()));
        return select;
    }

    /** The paragraphs that differ beside each other; those that do not stand once, for the sense. */
    private static class Changes extends CaptionedTable {

        Changes(int before, int after, List<ParagraphChange> changes) {
            super("Từng đoạn", "Thay đổi", "Bản " + before, "Bản " + after);
            becomeCards();
            addClassName("changes");
            for (var change : changes) {
                var name = new NativeTableHeaderCell(change.kind().label());
                var row = append(name, cell(change.before()), cell(change.after()));
                row.addClassName(
                        switch (change.kind()) {
                            case SAME -> "is-same";
                            case CHANGED -> "is-changed";
                            case ADDED -> "is-added";
                            case REMOVED -> "is-removed";
                        });
            }
        }
    }
}
