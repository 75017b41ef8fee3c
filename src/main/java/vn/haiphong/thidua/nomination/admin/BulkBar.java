package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.haiphong.thidua.nomination.NominationId;
import vn.haiphong.thidua.nomination.NominationRow;
import vn.haiphong.thidua.nomination.NominationStatus;

/** What can be done with the nominations chosen in a list; chosen ones stay chosen until the list is asked anew. */
class BulkBar extends Div {

    private final Map<NominationId, NominationRow> chosen = new LinkedHashMap<>();
    private final Span count = new Span();
    private final Button receive;
    private final Button send;

    BulkBar(Consumer<Collection<NominationRow>> receiving, Consumer<Collection<NominationRow>> sending) {
        addClassNames("bar-row", "dock", "bulk");
        count.getElement().setAttribute("role", "status");
        receive = new Button("Tiếp nhận", click -> receiving.accept(chosen.values()));
        send = new Button("Trình lên cấp trên…", click -> sending.accept(chosen.values()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(count, receive, send);
        show();
    }

    void choose(NominationRow row, boolean wanted) {
        if (wanted) chosen.put(row.id(), row);
        else chosen.remove(row.id());
        show();
    }

    void clear() {
        chosen.clear();
        show();
    }

    static Map<NominationId, Long> seen(Collection<NominationRow> rows) {
        return rows.stream().collect(Collectors.toMap(NominationRow::id, NominationRow::version));
    }

    private void show() {
        setVisible(!chosen.isEmpty());
        count.setText("Đã chọn " + chosen.size() + " hồ sơ");
        receive.setVisible(chosen.values().stream().allMatch(row -> row.status() == NominationStatus.SUBMITTED));
        send.setVisible(chosen.values().stream().noneMatch(row -> row.status() == NominationStatus.SUBMITTED));
    }
}
