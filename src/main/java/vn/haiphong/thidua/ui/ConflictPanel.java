package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.ConflictRow.Choice;

/** Tells the second of two editors what was saved meanwhile, and asks part by part which version counts. */
public class ConflictPanel<C> extends Section {

    /** Makes one content of two. */
    public interface Merge<C> {
        /** @param fromMine the fields in which mine counts */
        C of(C mine, C saved, Set<String> fromMine);
    }

    private final List<ContentPart<C>> parts;
    private final C opened;
    private final C saved;
    private final Merge<C> merge;
    private final Consumer<C> settled;
    private final Map<String, ConflictRow> rows = new LinkedHashMap<>();
    private final H2 title = new H2();
    private final Paragraph state = new Paragraph();
    private final Div list = new Div();
    private final PartError error = new PartError();
    private C mine;

    /** @param opened the version both began with */
    public ConflictPanel(List<ContentPart<C>> parts, C opened, C mine, C saved, Merge<C> merge, Consumer<C> settled) {
        this.parts = parts;
        this.opened = opened;
        this.mine = mine;
        this.saved = saved;
        this.merge = merge;
        this.settled = settled;
        addClassNames("note", "late", "conflict");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        var save = new Button("Lưu theo lựa chọn", click -> settle());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(
                save,
                new Button("Giữ mọi bản của tôi", click -> choose(Choice.MINE)),
                new Button("Lấy mọi bản đã lưu", click -> choose(Choice.SAVED)));
        bar.addClassName("bar-row");
        add(title, state, list, error, bar);
        show();
    }

    /**
     * @param what was saved, e.g. {@code chuyện này}
     * @param status where it stands now
     */
    public void tell(String what, String status, EditedMeanwhile meanwhile) {
        title.setText(meanwhile.by() + " đã lưu " + what + " lúc " + PortalTime.second(meanwhile.at()) + " ngày "
                + PortalTime.date(meanwhile.at()));
        state.setText("Chưa ghi đè gì: nội dung bạn gõ vẫn nằm trong biểu mẫu. Bản đã lưu đang ở trạng thái “" + status
                + "”. Hãy chọn bản dùng cho từng mục khác nhau rồi lưu.");
    }

    /** What the form says now; choices made stay. */
    public void mine(C typed) {
        mine = typed;
        show();
    }

    private void show() {
        var differing = parts.stream().filter(part -> part.differs(mine, saved)).toList();
        rows.keySet().retainAll(differing.stream().map(ContentPart::field).collect(Collectors.toSet()));
        list.removeAll();
        for (var part : differing) {
            var row = rows.computeIfAbsent(part.field(), field -> new ConflictRow(part.label(), preset(part)));
            row.show(part.words().apply(mine), part.words().apply(saved));
            list.add(row);
        }
        if (differing.isEmpty()) list.add(new Paragraph("Nội dung hai bản giống nhau."));
    }

    /** Where only one of the two changed a part, that change is offered. */
    private Choice preset(ContentPart<C> part) {
        if (!part.differs(opened, mine)) return Choice.SAVED;
        return part.differs(opened, saved) ? Choice.OPEN : Choice.MINE;
    }

    private void choose(Choice choice) {
        rows.values().forEach(row -> row.choose(choice));
        settle();
    }

    private void settle() {
        var open = rows.values().stream()
                .filter(row -> row.choice() == Choice.OPEN)
                .map(ConflictRow::label)
                .toList();
        if (!open.isEmpty()) {
            error.say("Hãy chọn bản dùng cho: " + String.join(", ", open) + ".");
            return;
        }
        Set<String> fromMine = rows.entrySet().stream()
                .filter(row -> row.getValue().choice() == Choice.MINE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        settled.accept(merge.of(mine, saved, fromMine));
    }
}
