package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;

/** An issued paper as running text; its files hold the official layout. */
class PaperReading extends Div {

    PaperReading(Paper paper) {
        addClassNames("plan-reading", "paper-reading");
        add(new H2("Toàn văn"));
        paper.body().forEach(block -> add(block(block)));
        var signed = new Paragraph(paper.signature().words());
        signed.addClassName("strong");
        var list = new UnorderedList();
        paper.recipients().forEach(one -> list.add(new ListItem(one)));
        add(signed, new H3("Nơi nhận"), list);
    }

    private static Component block(PaperBlock block) {
        return switch (block) {
            case PaperBlock.Heading heading -> new H3(heading.words());
            case PaperBlock.Text text -> new Paragraph(new Span(text.lead()), new Span(text.words()));
            case PaperBlock.Items items -> {
                var list = new UnorderedList();
                items.lines().forEach(line -> list.add(new ListItem(line)));
                yield list;
            }
            case PaperBlock.Table table -> new Paragraph(table.caption());
        };
    }
}
