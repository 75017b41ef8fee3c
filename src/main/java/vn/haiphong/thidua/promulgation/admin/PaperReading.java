package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.html.H2;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.ui.RunningText;

/** An issued paper as running text. */
class PaperReading extends RunningText {

    PaperReading(Paper paper) {
        add(new H2("Toàn văn"));
        paper.body().forEach(this::block);
        end(paper.signature().words(), paper.recipients());
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
