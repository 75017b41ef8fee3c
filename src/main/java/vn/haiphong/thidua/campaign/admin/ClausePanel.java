package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Campaign.Clause;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.TaskProgress;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;

/** The plan in its own words, clause by clause, each with the tasks it makes and how far the units are with them. */
class ClausePanel extends Div {

    private final Campaign campaign;
    private final UnitTree units;
    private final Map<String, TaskProgress> progress;
    private final Map<String, LocalDate> inForce;

    /**
     * @param progress by code of the obligation, empty for those who may not see it
     * @param inForce the day that holds for all units, where it is another than the plan's
     */
    ClausePanel(
            Campaign campaign,
            UnitTree units,
            List<Obligation> obligations,
            Map<String, TaskProgress> progress,
            Map<String, LocalDate> inForce) {
        this.campaign = campaign;
        this.units = units;
        this.progress = progress;
        this.inForce = inForce;
        addClassName("clauses");
        for (var clause : campaign.clauses()) add(words(clause, obligations));
    }

    private Component words(Clause clause, List<Obligation> obligations) {
        var part = new Div();
        part.setId(clause.anchor());
        part.addClassName("clause");
        if (!clause.heading().isEmpty()) {
            var title = clause.clause() + ". " + clause.heading();
            part.add(clause.depth() == 1 ? new H3(title) : new H4(title));
        }
        if (!clause.text().isEmpty()) {
            var number = new Span(clause.clause());
            number.addClassName("ref");
            var text = new Paragraph(number, new Span(clause.text()));
            text.addClassName("clause-words");
            part.add(text);
        }
        var list = new UnorderedList();
        obligations.stream()
                .filter(one ->
                        campaign.clause(one.clause()).filter(clause::equals).isPresent())
                .forEach(one -> list.add(new ListItem(task(one))));
        campaign.duties().stream()
                .filter(duty -> duty.unit() == null)
                .filter(duty ->
                        campaign.clause(duty.clause()).filter(clause::equals).isPresent())
                .forEach(duty -> list.add(new ListItem("Trách nhiệm thường xuyên của "
                        + duty.who().substring(0, 1).toLowerCase() + duty.who().substring(1) + ": " + duty.what()
                        + ".")));
        campaign.pilots().stream()
                .filter(pilot ->
                        campaign.clause(pilot.clause()).filter(clause::equals).isPresent())
                .forEach(pilot -> list.add(new ListItem("Hội nghị điểm: "
                        + units.find(pilot.unit())
                                .map(Unit::name)
                                .orElse(pilot.unit().code()) + ", chậm nhất "
                        + Day.due(pilot.until()) + ".")));
        if (list.getElement().getChildCount() > 0) {
            list.addClassName("made");
            part.add(list);
            part.add(bases(clause));
        }
        return part;
    }

    private Component task(Obligation obligation) {
        var box = new Div();
        box.add(new Paragraph(new Span(obligation.what()), new Span(" (" + obligation.clause() + ")")));
        box.add(TaskWords.small(
                "Ai nộp: " + obligation.owedBy() + ". Hạn: " + days(obligation) + ". Hoàn thành khi có: "
                        + (obligation.evidence().isEmpty() ? "kết quả thực hiện" : obligation.evidence()) + "."));
        var far = progress.get(obligation.code());
        if (far != null) box.add(numbers(far));
        return box;
    }

    private String days(Obligation obligation) {
        if (obligation.due() == null) return "kế hoạch không nêu";
        var now = inForce.get(obligation.code());
        var words = Day.due(obligation.due());
        return now == null || now.equals(obligation.due()) ? words : words + ", nay là " + Day.due(now);
    }

    /** From the clause to its late units in one click. */
    static Component numbers(TaskProgress far) {
        var code = far.obligation().code();
        var line = new Paragraph();
        line.addClassNames("row", "far");
        line.add(new Anchor(CampaignPaths.tasks(code, false), far.units() + " đơn vị"));
        line.add(figure("đã xong " + far.done(), far.done() > 0 ? "ok-t" : null));
        line.add(figure("chờ tiếp nhận " + far.submitted(), null));
        if (far.returned() > 0) line.add(figure("trả lại " + far.returned(), null));
        if (far.late() > 0) {
            var late = new Anchor(CampaignPaths.tasks(code, true), far.late() + " đơn vị trễ");
            late.addClassName("late-t");
            line.add(late);
        } else {
            line.add(figure("không có đơn vị trễ", null));
        }
        return line;
    }

    private static Span figure(String text, @Nullable String cssClass) {
        var span = new Span(text);
        span.addClassName("num");
        if (cssClass != null) span.addClassName(cssClass);
        return span;
    }

    private Component bases(Clause clause) {
        var line = new Paragraph(new Span("Căn cứ: "));
        line.addClassNames("small", "dim");
        boolean first = true;
        for (var basis : campaign.bases(clause.clause())) {
            if (!first) line.add(new Span("; "));
            line.add(new Anchor("#" + BasisPanel.anchor(basis), basis.number()));
            first = false;
        }
        return line;
    }
}
