package vn.haiphong.thidua.delegate.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.delegate.DelegateRow;
import vn.haiphong.thidua.delegate.DelegateState;

/** One delegate of a list, and what can be done. */
class DelegateItem extends ListItem {

    /** What the view does for a delegate. */
    interface Acts {

        void describe(DelegateRow row);

        void substitute(DelegateRow row);

        void swap(DelegateRow row);

        void withdraw(DelegateRow row);

        void forward(DelegateRow row);
    }

    DelegateItem(DelegateRow row, boolean edits, boolean accepted, Acts acts) {
        var name = new Paragraph(row.name());
        name.addClassName("name");
        var place = row.state() == DelegateState.WAITING
                ? "dự khuyết " + row.kind().inWords() + ", thứ " + row.position()
                : row.kind().inWords();
        var about = new Paragraph((row.post().isEmpty() ? "" : row.post() + " · ")
                + place
                + (row.demonstration() ? " · dữ liệu minh họa" : ""));
        about.addClassNames("small", "dim");
        add(name, about);
        if (!row.summary().isEmpty()) add(new Paragraph(shortened(row.summary())));
        if (!row.reason().isEmpty()) add(small("Lý do: " + row.reason(), "dim"));
        if (!row.missing().isEmpty()) add(small("Còn thiếu: " + String.join(", ", row.missing()), "late-t"));
        add(sign(row, accepted));
        if (edits && row.state() != DelegateState.GONE) add(bar(row, acts));
    }

    private static Div bar(DelegateRow row, Acts acts) {
        var bar = new Div(button("Tóm tắt, đồng ý", row, () -> acts.describe(row)));
        bar.addClassName("row");
        if (row.state() == DelegateState.SEATED) bar.add(button("Thay thế", row, () -> acts.substitute(row)));
        else bar.add(button("Lên một bậc", row, () -> acts.forward(row)));
        bar.add(button("Đổi chỗ", row, () -> acts.swap(row)), button("Rút", row, () -> acts.withdraw(row)));
        return bar;
    }

    private static Button button(String words, DelegateRow row, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.setAriaLabel(words + ": " + row.name());
        return button;
    }

    private static Span sign(DelegateRow row, boolean accepted) {
        var words = row.state() == DelegateState.GONE
                ? "Đã rút"
                : row.confirmed()
                        ? "Đã xác nhận"
                        : accepted ? "Chờ xác nhận" : row.state().label();
        var sign = new Span(words);
        sign.addClassName("status");
        if (row.confirmed()) sign.addClassName("da-xuat-ban");
        else if (accepted && row.state() != DelegateState.GONE) sign.addClassName("cho-duyet");
        return sign;
    }

    private static Paragraph small(String words, String how) {
        var line = new Paragraph(words);
        line.addClassNames("small", how);
        return line;
    }

    private static String shortened(String summary) {
        return summary.length() <= 220 ? summary : summary.substring(0, 219).strip() + "…";
    }
}
