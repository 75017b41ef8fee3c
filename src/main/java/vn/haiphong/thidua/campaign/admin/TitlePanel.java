package vn.haiphong.thidua.campaign.admin;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import vn.haiphong.thidua.campaign.Campaign.Title;
import vn.haiphong.thidua.shared.VietnameseText;

/** The catalogue of titles, to search in. */
class TitlePanel extends Div {

    TitlePanel(List<Title> titles) {
        var grid = new Grid<Title>();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(Title::name).setHeader("Tên").setWidth("14rem").setFlexGrow(1);
        grid.addColumn(Title::code).setHeader("Mã").setWidth("8rem").setFlexGrow(0);
        grid.addColumn(Title::group).setHeader("Loại").setWidth("9rem").setFlexGrow(0);
        grid.addColumn(TitlePanel::subjects)
                .setHeader("Dành cho")
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(title -> title.level().label())
                .setHeader("Cấp")
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(title -> title.inForce() ? title.authority() : "Chưa có trong luật năm 2019")
                .setHeader("Ai tặng")
                .setWidth("18rem")
                .setFlexGrow(2);
        grid.addColumn(Title::legalReference)
                .setHeader("Căn cứ")
                .setWidth("11rem")
                .setFlexGrow(0);
        var shown = grid.setItems(titles);
        var text = new TextField("Tìm danh hiệu theo tên, mã hoặc loại");
        text.addClassName("seek");
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            var wanted = VietnameseText.fold(VietnameseText.line(change.getValue()));
            shown.setFilter(title -> VietnameseText.fold(title.name() + " " + title.code() + " " + title.group())
                    .contains(wanted));
        });
        grid.setEmptyStateText("Không có danh hiệu nào khớp. Hãy bỏ bớt chữ đã gõ.");
        add(text, grid);
    }

    private static String subjects(Title title) {
        return title.subjects().stream()
                .sorted()
                .map(subject -> subject.label())
                .collect(Collectors.joining(", "));
    }
}
