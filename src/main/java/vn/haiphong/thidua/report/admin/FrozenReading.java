package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.html.H2;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.ui.RunningText;

/** A frozen synthesis as running text, word for word what was sealed. */
class FrozenReading extends RunningText {

    FrozenReading(Paper paper) {
        add(new H2("Toàn văn bản đã chốt"));
        paper.body().forEach(this::block);
        end(paper.signature().words(), paper.recipients());
        for (var annex : paper.annexes()) {
            heading(annex.name() + ". " + annex.title());
            annex.body().forEach(this::block);
        }
    }

    private void block(PaperBlock block) {
        switch (block) {
            case PaperBlock.Heading heading -> heading(heading.words());
            case PaperBlock.Text text -> text(text.lead(), text.words());
            case PaperBlock.Items items -> items(items.lines());
            case PaperBlock.Table table ->
                table(
                        table.caption(),
                        table.columns().stream().map(PaperBlock.Column::heading).toList(),
                        table.rows());
        }
    }
}
