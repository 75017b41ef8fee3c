package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.nomination.NominationPaths;
import vn.haiphong.thidua.nomination.NominationRow;
import vn.haiphong.thidua.nomination.NominationStatus;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.PortalTime;

/** One nomination in the list, with a box to choose it by where it can be chosen. */
class NominationItem extends ListItem {

    private final Checkbox box = new Checkbox();

    /** @param chosen told when the box is pressed; null when there is nothing to choose for */
    NominationItem(NominationRow row, UnitTree units, @Nullable Consumer<Boolean> chosen) {
        var name = new Paragraph(new Anchor(NominationPaths.nomination(row.id()), row.name()));
        name.addClassName("name");
        var facts = new ArrayList<String>();
        facts.add(row.title().isEmpty() ? "chưa chọn danh hiệu" : row.title());
        facts.add(row.kind().label().toLowerCase(java.util.Locale.ROOT));
        facts.add(name(units, row.unit()));
        if (row.demonstration()) facts.add("dữ liệu minh họa");
        var about = new Paragraph(String.join(" · ", facts));
        about.addClassNames("small", "dim");
        var text = new Div(name, about, where(row, units));
        text.addClassName("text");
        if (chosen != null) {
            addClassName("choosable");
            box.setAriaLabel("Chọn hồ sơ của " + row.name());
            box.addValueChangeListener(change -> chosen.accept(change.getValue()));
            add(box);
        }
        add(text, status(row.status()));
    }

    void choose(boolean chosen) {
        box.setValue(chosen);
    }

    private static Paragraph where(NominationRow row, UnitTree units) {
        var line = new Paragraph();
        line.addClassName("small");
        if (row.status().isOpen()) line.add(new Span("Đang ở " + name(units, row.holder()) + ". "));
        var due = row.due();
        if (due != null) line.add(time(due, row.daysLeft()));
        return line;
    }

    /** What is left of the level's time, in words. */
    static Span time(LocalDate due, int daysLeft) {
        var time = new Span(
                daysLeft < 0
                        ? "Quá hạn " + -daysLeft + " ngày làm việc (hạn " + PortalTime.date(due) + ")"
                        : "Hạn " + PortalTime.date(due) + ", còn " + daysLeft + " ngày làm việc");
        if (daysLeft < 0) time.addClassName("late-t");
        return time;
    }

    static Span status(NominationStatus status) {
        var sign = new Span(status.label());
        sign.addClassName("status");
        switch (status) {
            case SUBMITTED, RETURNED, UNDER_REVIEW -> sign.addClassName("cho-duyet");
            case CHOSEN -> sign.addClassName("da-xuat-ban");
            case REFUSED, WITHDRAWN -> sign.addClassName("da-go");
            case DRAFT -> {}
        }
        return sign;
    }

    private static String name(UnitTree units, UnitId unit) {
        return units.find(unit).map(Unit::name).orElse(unit.code());
    }
}
