package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.ballot.Body;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.ui.CaptionedTable;

/** The members of a body, for those who keep it with a way to change each. */
class MemberTable extends CaptionedTable {

    MemberTable(Body body, UnitTree units, @Nullable Consumer<Body.Member> edit) {
        super("Thành viên", "Họ tên", "Trong Hội đồng", "Chức vụ, nơi công tác", "Đơn vị", "Bỏ phiếu", "");
        becomeCards();
        for (var member : body.members()) {
            var last = cell("");
            if (edit != null) {
                var change = new Button("Sửa", click -> edit.accept(member));
                change.getElement().setAttribute("aria-label", "Sửa " + member.name());
                last = cell(change);
            }
            append(
                    new NativeTableHeaderCell(member.name()),
                    cell(member.duty().label()),
                    cell(member.post()),
                    cell(
                            member.unit() == null
                                    ? ""
                                    : units.find(member.unit()).map(Unit::name).orElse("")),
                    cell(member.account() == null ? "phiếu giấy" : "trên cổng"),
                    last);
        }
    }
}
