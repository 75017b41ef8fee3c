package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.haiphong.thidua.gallery.StoryContent;
import vn.haiphong.thidua.gallery.StoryDraft;
import vn.haiphong.thidua.gallery.admin.ConflictRow.Choice;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.PortalTime;

/** Tells the second of two editors what was saved meanwhile, and asks field by field which version counts. */
class ConflictPanel extends Section {

    private final StoryFormParts parts;
    private final StoryContent opened;
    private final StoryDraft saved;
    private final Consumer<StoryContent> settled;
    private final Map<String, ConflictRow> rows = new LinkedHashMap<>();
    private final Div list = new Div();
    private final PartError error = new PartError();
    private StoryContent mine;

    /** @param opened the version both began with */
    ConflictPanel(
            StoryFormParts parts,
            StoryContent opened,
            StoryContent mine,
            StoryDraft saved,
            EditedMeanwhile meanwhile,
            Consumer<StoryContent> settled) {
        this.parts = parts;
        this.opened = opened;
        this.mine = mine;
        this.saved = saved;
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
        add(
                new H2(meanwhile.by() + " đã lưu chuyện này lúc " + PortalTime.second(meanwhile.at()) + " ngày "
                        + PortalTime.date(meanwhile.at())),
                new Paragraph("Chưa ghi đè gì: nội dung bạn gõ vẫn nằm trong biểu mẫu. Chuyện đang ở trạng thái “"
                        + saved.status().label() + "”. Hãy chọn bản dùng cho từng mục khác nhau rồi lưu."),
                list,
                error,
                bar);
        show();
    }

    /** What the form says now; choices made stay. */
    void mine(StoryContent typed) {
        mine = typed;
        show();
    }

    private void show() {
        var differing = parts.differing(mine, saved.content());
        rows.keySet()
                .retainAll(differing.stream().map(StoryFormParts.Part::field).collect(Collectors.toSet()));
        list.removeAll();
        for (var part : differing) {
            var row = rows.computeIfAbsent(part.field(), field -> new ConflictRow(part, preset(part)));
            row.show(part.words().apply(mine), part.words().apply(saved.content()));
            list.add(row);
        }
        if (differing.isEmpty()) list.add(new Paragraph("Nội dung hai bản giống nhau."));
    }

    /** Where only one of the two changed a field, that change is offered. */
    private Choice preset(StoryFormParts.Part part) {
        if (!part.differs(opened, mine)) return Choice.SAVED;
        return part.differs(opened, saved.content()) ? Choice.OPEN : Choice.MINE;
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
        settled.accept(StoryFormParts.merged(mine, saved.content(), fromMine));
    }
}
