package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.haiphong.thidua.ballot.BallotId;
import vn.haiphong.thidua.ballot.BallotPaths;
import vn.haiphong.thidua.ballot.Meetings;
import vn.haiphong.thidua.shared.Fingerprint;

/** The frozen list of slips: finding the own ones, and counting again. */
@Route(BallotPaths.SLIPS + "/:" + SlipsView.ID)
@PageTitle("Kiểm phiếu – Bàn làm việc")
@PermitAll
class SlipsView extends Main implements BeforeEnterObserver {

    static final String ID = "phien";

    private static final String LIST = "danh-sach";

    private final Meetings meetings;

    SlipsView(Meetings meetings) {
        this.meetings = meetings;
        addClassName("ballot");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(ID).flatMap(BallotId::of).orElseThrow(NotFoundException::new);
        var list = meetings.frozen(id).orElseThrow(NotFoundException::new);
        removeAll();
        var file = new Anchor(BallotPaths.slipFile(id), "Tải danh sách (văn bản thuần)");
        file.setRouterIgnore(true);
        var raw = new Pre(list);
        raw.setId(LIST);
        raw.getElement().setAttribute("tabindex", "0");
        raw.getElement().setAttribute("aria-label", "Danh sách lá phiếu");
        add(
                new Paragraph(new Anchor(BallotPaths.vote(id), "Phiên họp")),
                new H1("Danh sách lá phiếu đã chốt"),
                new Paragraph(
                        "Mỗi dòng là một lá phiếu: số thứ tự người, tập thể; mã lá phiếu; biểu quyết. Thứ tự theo mã"
                                + " ngẫu nhiên, không theo thời gian bỏ phiếu."),
                new H2("Kiểm tra phiếu của tôi"),
                new Paragraph("Mã kiểm phiếu được tính ngay trên máy của đồng chí, không gửi lên cổng."),
                new SlipFinder(LIST),
                new H2("Kiểm lại kết quả"),
                new Paragraph(
                        new com.vaadin.flow.component.html.Span("SHA-256 của danh sách: "),
                        new Code(Fingerprint.of(list))),
                new Paragraph(
                        "Mã này ghi trong biên bản kiểm phiếu. Đếm số dòng DONG-Y, KHONG-DONG-Y, DE-TRONG của từng"
                                + " số thứ tự sẽ được đúng kết quả đã công bố."),
                new Paragraph(file),
                new Div(raw));
    }
}
