package vn.haiphong.thidua.opinion.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import vn.haiphong.thidua.opinion.Nominee;
import vn.haiphong.thidua.opinion.OpinionDesk;
import vn.haiphong.thidua.opinion.OpinionDetails;
import vn.haiphong.thidua.ui.CaptionedTable;

/** Who stands in the notice, exactly as readers see it. */
class NomineePanel extends Div {

    private static final int OFFERED = 50;

    private final OpinionDesk desk;
    private final BiFunction<UnaryOperator<OpinionDetails>, String, Boolean> walk;

    NomineePanel(OpinionDesk desk, BiFunction<UnaryOperator<OpinionDetails>, String, Boolean> walk) {
        this.desk = desk;
        this.walk = walk;
    }

    void show(OpinionDetails notice, boolean draft) {
        removeAll();
        add(new H2("Người, tập thể được công khai"));
        if (notice.nominees().isEmpty()) {
            var none = new Paragraph("Chưa có ai trong thông báo.");
            none.addClassName("note");
            add(none);
        } else {
            add(new Lines(notice, draft));
        }
        if (draft) adding(notice);
    }

    private void adding(OpinionDetails notice) {
        var waiting = desk.waiting(OFFERED);
        if (waiting.isEmpty()) {
            add(new Paragraph("Không còn hồ sơ nào chờ lấy ý kiến nhân dân."));
            return;
        }
        var choice = new CheckboxGroup<Nominee>("Hồ sơ chờ lấy ý kiến");
        choice.addThemeName("vertical");
        choice.setItems(waiting);
        choice.setItemLabelGenerator(one -> one.name() + ", " + one.postOrUnit() + ": " + one.title());
        var add = new Button(
                "Đưa vào thông báo",
                click -> walk.apply(
                        now -> desk.addNominees(
                                now.id(),
                                now.version(),
                                waiting.stream()
                                        .filter(choice.getValue()::contains)
                                        .map(Nominee::ref)
                                        .toList()),
                        "Đã đưa vào thông báo."));
        var all = new Button("Chọn tất cả", click -> choice.setValue(Set.copyOf(waiting)));
        var fold = new NativeDetails(
                waiting.size() + " hồ sơ chờ lấy ý kiến", new Div(choice, OpinionsView.bar(add, all)));
        fold.setOpen(notice.nominees().isEmpty());
        add(fold);
    }

    /** The table itself. */
    private class Lines extends CaptionedTable {

        Lines(OpinionDetails notice, boolean draft) {
            super(notice.nominees().size() + " người, tập thể", heads(draft));
            becomeCards();
            for (var one : notice.nominees()) {
                var cells =
                        new ArrayList<Component>(List.of(cell(one.postOrUnit()), cell(one.title()), cell(one.basis())));
                if (draft) cells.add(cell(removing(one)));
                append(new NativeTableHeaderCell(one.name()), cells.toArray(Component[]::new));
            }
        }

        private Button removing(Nominee one) {
            var remove = new Button(
                    "Bớt",
                    click -> walk.apply(
                            now -> desk.removeNominee(now.id(), now.version(), one.ref()),
                            "Đã bớt " + one.name() + "."));
            remove.getElement().setAttribute("aria-label", "Bớt " + one.name());
            return remove;
        }

        private static String[] heads(boolean draft) {
            var heads = new String[] {"Họ tên, tập thể", "Chức vụ, đơn vị", "Đề nghị", "Căn cứ", "Thao tác"};
            return draft ? heads : Arrays.copyOf(heads, heads.length - 1);
        }
    }
}
