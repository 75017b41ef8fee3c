package vn.haiphong.thidua.quota.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.quota.QuotaPaths;
import vn.haiphong.thidua.quota.SeatChange;
import vn.haiphong.thidua.quota.SeatCount;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.quota.UnitSeats;
import vn.haiphong.thidua.ui.CaptionedTable;

/** The units directly below with what each holds; who deals types the new numbers beside them. */
class DealTable extends CaptionedTable {

    private final Map<UnitId, UnitSeats> seen = new LinkedHashMap<>();
    private final Map<UnitId, Map<SeatKind, IntegerField>> fields = new LinkedHashMap<>();

    DealTable(List<UnitSeats> below, UnitTree units, boolean deals, Runnable typed) {
        super("Đơn vị trực thuộc", "Đơn vị", "Chính thức", "Khách mời", "Đã dùng", "Còn lại");
        addClassName("deal-table");
        becomeCards();
        for (var one : below) {
            seen.put(one.unit(), one);
            var name = units.get(one.unit()).name();
            var head = units.children(one.unit()).isEmpty() && one.held() == 0
                    ? new Span(name)
                    : new Anchor(QuotaPaths.seats(one.unit()), name);
            append(
                    new NativeTableHeaderCell((Component) head),
                    cell(held(one, SeatKind.OFFICIAL, name, deals, typed)),
                    cell(held(one, SeatKind.GUEST, name, deals, typed)),
                    figure(words(one, SeatCount::used)),
                    figure(words(one, SeatCount::free)));
        }
    }

    private static String words(UnitSeats seats, java.util.function.ToIntFunction<SeatCount> what) {
        if (seats.held() == 0) return "–";
        var official = String.valueOf(what.applyAsInt(seats.official()));
        return seats.guests().held() == 0
                ? official
                : official + " + " + what.applyAsInt(seats.guests()) + " khách mời";
    }

    private Component held(UnitSeats one, SeatKind kind, String name, boolean deals, Runnable typed) {
        int held = one.of(kind).held();
        if (!deals) return new Span(String.valueOf(held));
        var field = new IntegerField();
        field.setAriaLabel("Chỗ " + kind.inWords() + " của " + name);
        field.setValue(held);
        field.setMin(one.of(kind).used());
        field.setMax(10_000);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> typed.run());
        fields.computeIfAbsent(one.unit(), unit -> new EnumMap<>(SeatKind.class))
                .put(kind, field);
        return field;
    }

    /** What was typed and differs from what is held. */
    List<SeatChange> changes() {
        var changes = new ArrayList<SeatChange>();
        fields.forEach((unit, kinds) -> kinds.forEach((kind, field) -> {
            int held = seen.get(unit).of(kind).held();
            if (field.getValue() != null && field.getValue() != held) {
                changes.add(new SeatChange(unit, kind, held, field.getValue()));
            }
        }));
        return changes;
    }

    /** How many more (or, when negative, fewer) seats of a sort would be dealt. */
    int more(SeatKind kind) {
        return changes().stream()
                .filter(one -> one.kind() == kind)
                .mapToInt(one -> one.wanted() - one.seen())
                .sum();
    }
}
