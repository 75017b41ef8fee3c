package vn.haiphong.thidua.proposal.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.proposal.ProposalPaths;
import vn.haiphong.thidua.proposal.ProposalRow;
import vn.haiphong.thidua.proposal.ProposalStatus;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.CaptionedTable;

/** Proposals, one a row. */
class ProposalTable extends CaptionedTable {

    ProposalTable(String caption, List<ProposalRow> rows, UnitTree units) {
        super(caption, "Được giới thiệu", "Loại", "Số", "Đơn vị", "Gửi lúc", "Trạng thái");
        becomeCards();
        for (var row : rows) {
            var name = new NativeTableHeaderCell();
            name.add(new Anchor(ProposalPaths.proposal(row.id()), row.name()));
            if (row.demonstration()) {
                var mark = new Span(" (dữ liệu minh họa)");
                mark.addClassNames("dim", "small");
                name.add(mark);
            }
            append(
                    name,
                    cell(row.kind().label()),
                    figure(row.number()),
                    cell(units.placedName(row.unit())),
                    figure(PortalTime.moment(row.sentAt())),
                    cell(status(row.status())));
        }
    }

    static Span status(ProposalStatus status) {
        var sign = new Span(status.label());
        sign.addClassName("status");
        switch (status) {
            case RECEIVED -> sign.addClassName("cho-duyet");
            case TAKEN_UP, CLOSED -> sign.addClassName("da-xuat-ban");
            case SPAM -> sign.addClassName("da-go");
        }
        return sign;
    }
}
