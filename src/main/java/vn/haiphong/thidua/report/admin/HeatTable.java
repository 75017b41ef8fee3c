package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.report.DeskFilter;
import vn.haiphong.thidua.report.DeskSheet;
import vn.haiphong.thidua.report.DeskSheet.Cell;
import vn.haiphong.thidua.shared.PortalTime;

/**
 * Units against milestones. Built of bare elements: hundreds of cells as components would cost the session more than they
 * give.
 */
class HeatTable extends Div {

    private final DeskFilter filter;

    HeatTable(DeskSheet sheet, DeskFilter filter) {
        this.filter = filter;
        addClassName("scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Bảng đơn vị và mốc");
        if (sheet.rows().isEmpty()) {
            setText("Không có đơn vị nào khớp với bộ lọc. Hãy bỏ bớt bộ lọc.");
            return;
        }
        var table = new Element("table").setAttribute("class", "heat");
        table.appendChild(head(sheet), body(sheet));
        getElement().appendChild(table);
    }

    private Element head(DeskSheet sheet) {
        var row = new Element("tr").appendChild(head("Đơn vị", "col"));
        sheet.columns().forEach(one -> row.appendChild(column(one)));
        return new Element("thead").appendChild(row);
    }

    private static Element column(Obligation obligation) {
        var head = head(MilestoneList.name(obligation), "col");
        head.setAttribute("title", obligation.what());
        if (obligation.due() != null) {
            var due = new Element("span").setAttribute("class", "dim num");
            due.setText(PortalTime.date(obligation.due()));
            head.appendChild(new Element("br"), due);
        }
        return head;
    }

    private Element body(DeskSheet sheet) {
        var body = new Element("tbody");
        for (var row : sheet.rows()) {
            var line = new Element("tr");
            if (row.depth() > 0) line.setAttribute("class", "d" + Math.min(row.depth(), 3));
            line.appendChild(name(row));
            row.cells().forEach(cell -> line.appendChild(cell(cell)));
            body.appendChild(line);
        }
        return body;
    }

    private Element name(DeskSheet.Row row) {
        var head = head("", "row");
        head.appendChild(Element.createText(row.name()));
        if (row.below() > 0 && filter.unit() == null) {
            var fold = new Element("a")
                    .setAttribute("class", "fold small")
                    .setAttribute("href", DeskLinks.address(filter.turned(row.unit())))
                    .setAttribute("aria-expanded", String.valueOf(row.open()));
            fold.setText(row.open() ? "Thu lại" : "Mở " + row.below() + " đơn vị");
            var whose = new Element("span").setAttribute("class", "vh");
            whose.setText(" của " + row.name());
            fold.appendChild(whose);
            head.appendChild(new Element("br"), fold);
        }
        return head;
    }

    private static Element cell(Cell cell) {
        var css = switch (cell.tone()) {
            case PLAIN -> "";
            case DONE -> "ok";
            case LATE -> "late";
            case NONE -> "none dim";
        };
        var data = new Element("td");
        if (!css.isEmpty()) data.setAttribute("class", css);
        data.setText(cell.words());
        return data;
    }

    private static Element head(String words, String scope) {
        var head = new Element("th").setAttribute("scope", scope);
        if (!words.isEmpty()) head.setText(words);
        return head;
    }
}
