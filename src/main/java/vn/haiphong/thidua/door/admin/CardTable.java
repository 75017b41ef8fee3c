package vn.haiphong.thidua.door.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.haiphong.thidua.door.Card;
import vn.haiphong.thidua.ui.CaptionedTable;

/** Cards with their seats; who may, sets a seat by hand or replaces a lost card. */
class CardTable extends CaptionedTable {

    /** What the view does for a card. */
    interface Acts {

        void seat(Card card, String seat);

        void replace(Card card);
    }

    CardTable(List<Card> cards, boolean edits, Acts acts) {
        super("Thẻ đại biểu", "Họ và tên", "Số thẻ", "Loại", "Đoàn", "Ghế", "Việc");
        addClassName("card-table");
        becomeCards();
        for (var card : cards) {
            append(
                    new NativeTableHeaderCell(new Span(card.name())),
                    figure("%04d".formatted(card.number())),
                    cell(card.kind().label()),
                    cell(card.delegationName()),
                    edits ? cell(seat(card, acts)) : cell(card.seat() == null ? "–" : card.seat()),
                    edits ? cell(replacing(card, acts)) : cell(""));
        }
    }

    private static Div seat(Card card, Acts acts) {
        var field = new TextField();
        field.setAriaLabel("Ghế của " + card.name());
        field.setValue(card.seat() == null ? "" : card.seat());
        field.setMaxLength(8);
        field.setWidth("5.5rem");
        var keep = new Button("Xếp", click -> acts.seat(card, field.getValue()));
        keep.setAriaLabel("Xếp ghế cho " + card.name());
        var both = new Div(field, keep);
        both.addClassName("seat");
        return both;
    }

    private static Button replacing(Card card, Acts acts) {
        var button = new Button("Cấp lại", click -> acts.replace(card));
        button.setAriaLabel("Cấp lại thẻ của " + card.name());
        return button;
    }
}
