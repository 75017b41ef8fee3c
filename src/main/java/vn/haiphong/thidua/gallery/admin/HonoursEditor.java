package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.gallery.Honour;
import vn.haiphong.thidua.gallery.StoryRules;
import vn.haiphong.thidua.ui.PartError;

/** The titles of an exemplar, one row each. */
class HonoursEditor extends Div implements FormPart {

    private final Campaigns campaigns;
    private final Runnable changed;
    private final List<HonourRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final PartError error = new PartError();
    private final Button add;

    HonoursEditor(Campaigns campaigns, Runnable changed) {
        this.campaigns = campaigns;
        this.changed = changed;
        add = new Button("Thêm danh hiệu", click -> append().focusFirst());
        add(new H2("Danh hiệu, khen thưởng"), error, list, add);
    }

    void read(List<Honour> honours) {
        rows.clear();
        list.removeAll();
        honours.forEach(honour -> append().read(honour));
    }

    List<Honour> validated() {
        rows.forEach(HonourRow::markUnfinished);
        return rows.stream().map(HonourRow::validated).flatMap(Optional::stream).toList();
    }

    boolean isUnfinished() {
        return rows.stream().anyMatch(HonourRow::isUnfinished);
    }

    private HonourRow append() {
        var row = new HonourRow(campaigns, changed, this::remove);
        rows.add(row);
        list.add(row);
        add.setEnabled(rows.size() < StoryRules.HONOURS);
        return row;
    }

    private void remove(HonourRow row) {
        rows.remove(row);
        list.remove(row);
        add.setEnabled(true);
        add.focus();
        changed.run();
    }

    @Override
    public void mark(String message) {
        error.say(message);
    }

    @Override
    public void focus() {
        scrollIntoView();
        rows.stream()
                .filter(HonourRow::isUnfinished)
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresentOrElse(HonourRow::focusFirst, add::focus);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        rows.forEach(row -> row.setReadOnly(readOnly));
        add.setVisible(!readOnly);
    }
}
