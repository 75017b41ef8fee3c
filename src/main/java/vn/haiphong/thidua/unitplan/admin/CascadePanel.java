package vn.haiphong.thidua.unitplan.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.unitplan.Delivery;
import vn.haiphong.thidua.unitplan.PlanCascade;

/** Passing a plan on to the units below, and who of them has read it; for a unit below, saying so. */
class CascadePanel extends Div {

    private final PlanCascade cascade;
    private final UnitTree units;
    private final UnitId unit;
    private final boolean mayPassOn;
    private final Consumer<String> say;

    CascadePanel(PlanCascade cascade, UnitTree units, UnitId unit, boolean mayPassOn, Consumer<String> say) {
        this.cascade = cascade;
        this.units = units;
        this.unit = unit;
        this.mayPassOn = mayPassOn;
        this.say = say;
        show();
    }

    private void show() {
        removeAll();
        cascade.arrived().stream()
                .filter(one -> one.from().equals(unit))
                .findFirst()
                .ifPresent(this::arrived);
        try {
            sent();
        } catch (AccessDeniedException e) {
            // Who reads a plan from above does not see who else has it.
        }
    }

    private void arrived(Delivery one) {
        add(new H2("Cấp trên chuyển đến"));
        if (one.readAt() != null) {
            add(new Paragraph("Đã nhận, đã đọc: " + one.readBy() + ", " + PortalTime.moment(one.readAt()) + "."));
            return;
        }
        add(new Button("Xác nhận đã nhận, đã đọc", click -> step(() -> cascade.acknowledge(unit), "Đã xác nhận.")));
    }

    private void sent() {
        var sent = cascade.sent(unit);
        if (sent.isEmpty() && !mayPassOn) return;
        add(new H2("Chuyển xuống đơn vị trực thuộc"));
        var read = sent.stream().filter(one -> one.readAt() != null).count();
        add(new Paragraph(
                sent.isEmpty()
                        ? "Chưa chuyển xuống đơn vị nào."
                        : read + "/" + sent.size() + " đơn vị đã xác nhận đã nhận, đã đọc."));
        if (mayPassOn) {
            int below = units.children(unit).size();
            if (sent.size() < below) {
                add(new Button(
                        "Chuyển xuống " + (below - sent.size()) + " đơn vị trực thuộc",
                        click -> step(() -> cascade.passOn(unit), "Đã chuyển xuống đơn vị trực thuộc.")));
            }
        }
        var list = new UnorderedList();
        for (var one : sent) {
            var name = units.find(one.to()).map(Unit::name).orElse(one.to().code());
            list.add(new ListItem(new Span(name + ": " + state(one))));
        }
        if (!sent.isEmpty()) add(list);
    }

    private static String state(Delivery one) {
        if (one.readAt() != null) return "đã nhận, đã đọc, " + one.readBy() + ", " + PortalTime.moment(one.readAt());
        if (one.receivedAt() != null)
            return "đã nhận lúc " + PortalTime.moment(one.receivedAt()) + ", chưa xác nhận đã đọc";
        return "chưa mở, chuyển lúc " + PortalTime.moment(one.sentAt());
    }

    private void step(Runnable what, String done) {
        try {
            what.run();
            say.accept(done);
        } catch (StepRefused refused) {
            say.accept("Lỗi: " + refused.getMessage());
        }
        show();
    }
}
