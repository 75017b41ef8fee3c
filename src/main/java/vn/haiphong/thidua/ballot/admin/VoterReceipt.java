package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The code of a voter, shown this once and kept nowhere. */
class VoterReceipt extends Div {

    VoterReceipt(String code) {
        addClassNames("note", "is-done", "receipt");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        var shown = new Code(code);
        add(
                new H2("Đã nhận phiếu"),
                new Paragraph("Mã kiểm phiếu của đồng chí, chỉ hiện lần này:"),
                new Paragraph(shown),
                new Paragraph("Ghi lại hoặc chụp màn hình rồi giữ kín. Sau khi kết thúc, mã này tìm đúng lá phiếu của"
                        + " đồng chí trong danh sách đã chốt. Cổng không lưu mã, không cấp lại được."));
        scrollIntoView();
    }
}
