package vn.haiphong.thidua.promulgation.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.promulgation.IssuedDetails;
import vn.haiphong.thidua.promulgation.Sending;
import vn.haiphong.thidua.promulgation.SendingWay;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.DayField;

/** Bodies outside the portal, above all the centre (N.1): how and when the paper went to each. */
class SendingPanel extends Div {

    /** Keeps how and when it was sent. */
    interface Marking {
        void mark(Sending to, @Nullable LocalDate day, @Nullable SendingWay way, String note);
    }

    SendingPanel(IssuedDetails issued, LocalDate today, Marking marking) {
        addClassName("part-of-page");
        setVisible(!issued.sendings().isEmpty());
        long sent =
                issued.sendings().stream().filter(one -> one.sentOn() != null).count();
        add(new H2("Gửi ngoài cổng (Trung ương và nơi khác)"));
        add(new Paragraph("Đã gửi " + sent + "/" + issued.sendings().size() + " nơi. Tải văn bản ở trên để gửi."));
        var list = new OrderedList();
        list.addClassName("desk-list");
        issued.sendings().forEach(one -> list.add(item(one, issued.steers(), today, marking)));
        add(list);
    }

    private static ListItem item(Sending one, boolean steers, LocalDate today, Marking marking) {
        var name = new Paragraph(one.ref() + " " + one.name());
        name.addClassName("name");
        var about = new Paragraph(
                one.sentOn() == null
                        ? "Chưa gửi."
                        : "Gửi ngày " + PortalTime.date(one.sentOn()) + ", "
                                + one.way().label().toLowerCase(Locale.ROOT)
                                + (one.note().isEmpty() ? "" : ", " + one.note()) + "; " + one.by() + " ghi.");
        about.addClassNames("small", "dim");
        var sign = new Span(one.sentOn() == null ? "Chưa gửi" : "Đã gửi");
        sign.addClassNames("status", one.sentOn() == null ? "cho-duyet" : "da-xuat-ban");
        var item = new ListItem(name, about, sign);
        if (steers) item.add(form(one, today, marking));
        return item;
    }

    private static Component form(Sending one, LocalDate today, Marking marking) {
        var day = new DayField("Ngày gửi");
        day.setValue(one.sentOn() == null ? today : one.sentOn());
        var way = new Select<SendingWay>();
        way.setLabel("Cách gửi");
        way.setItems(SendingWay.values());
        way.setItemLabelGenerator(SendingWay::label);
        if (one.way() != null) way.setValue(one.way());
        var note = new TextField("Ghi chú (số phiếu gửi)");
        note.setMaxLength(300);
        note.setValue(one.note());
        var keep = new Button("Ghi", click -> marking.mark(one, day.getValue(), way.getValue(), note.getValue()));
        keep.setAriaLabel("Ghi đã gửi: " + one.name());
        var bar = new Div(day, way, note, keep);
        bar.addClassName("bar-row");
        return new NativeDetails(one.sentOn() == null ? "Ghi đã gửi" : "Sửa", bar);
    }
}
