package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.ballot.Body;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.ui.CaptionedTable;

/** The members of a body, for those who keep it with a way to change each. */
class MemberTable extends CaptionedTable {

    MemberTable(Body body, UnitTree units, @Nullable Consumer<Body.Member> edit) {
        super("Thành viên", heads(edit != null));
        becomeCards();
        for (var member : body.members()) {
            var name = new NativeTableHeaderCell(member.name());
            var cells = new ArrayList<Component>(List.of(
                    cell(member.duty().label()),
                    cell(member.post()),
                    cell(
                            member.unit() == null
                                    ? ""
                                    : units.find(member.unit()).map(Unit::name).orElse("")),
                    cell(member.account() == null ? "phiếu giấy" : "trên cổng")));
            if (edit != null) {
                var change = new Button("Sửa", click -> edit.accept(member));
                change.getElement().setAttribute("aria-label", "Sửa " + member.name());
                cells.add(cell(change));
            }
            append(name, cells.toArray(Component[]::new));
        }
    }

    private static String[] heads(boolean edits) {
        var heads =
                new String[] {"Họ tên", "Trong Hội đồng", "Chức vụ, nơi công tác", "Đơn vị", "Bỏ phiếu", "Thao tác"};
        return edits ? heads : Arrays.copyOf(heads, heads.length - 1);
    }
}
