package vn.haiphong.thidua.proposal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.Locale;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.proposal.ProposalFilter;
import vn.haiphong.thidua.proposal.ProposalPaths;
import vn.haiphong.thidua.proposal.ProposalRegister;
import vn.haiphong.thidua.ui.Pager;

/** The proposals on the desks within the own scope. */
@Route(ProposalPaths.DESK)
@PageTitle("Người dân giới thiệu – Bàn làm việc")
@Menu(title = "Người dân giới thiệu", order = 15)
@RolesAllowed({"ORGANISER", "UNIT", "LEADER"})
class ProposalsView extends Main implements BeforeEnterObserver {

    private final ProposalRegister register;
    private final UnitTree units;
    private final ProposalFilterBar filters;
    private final Paragraph found = new Paragraph();
    private final Div rows = new Div();

    ProposalsView(ProposalRegister register, Units units, CurrentAccount current) {
        this.register = register;
        this.units = units.tree();
        filters = new ProposalFilterBar(this.units, current.get().scope(), this::narrow);
        found.addClassName("dim");
        found.getElement().setAttribute("role", "status");
        add(
                new H1("Người dân giới thiệu"),
                new Paragraph(
                        "Cá nhân, tập thể, hộ gia đình được người dân giới thiệu là điển hình. Hãy lập hồ sơ, chuyển"
                                + " đúng đơn vị, hoặc cảm ơn và kết thúc; người giới thiệu xem được kết quả bằng số biên nhận."),
                filters,
                found,
                rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var question = ProposalQuestion.of(event.getLocation().getQueryParameters(), units);
        filters.read(question.filter());
        int count = register.count(question.filter());
        var page = register.page(question.filter(), Pager.skipped(question.page()), Pager.PAGE);
        found.setText(NumberFormat.getIntegerInstance(Locale.of("vi")).format(count) + " giới thiệu");
        rows.removeAll();
        if (page.isEmpty()) {
            rows.add(nothing(question, count));
            return;
        }
        rows.add(new ProposalTable("Giới thiệu", page, units));
        if (Pager.isNeeded(count)) {
            rows.add(new Pager(
                    ProposalsView.class,
                    question.page(),
                    count,
                    to -> question.turned(to).address()));
        }
    }

    private static Component nothing(ProposalQuestion question, int count) {
        var note = new Div();
        note.addClassName("note");
        if (count > 0) {
            note.add(
                    new Paragraph("Trang này không có giới thiệu nào."),
                    Pager.link(
                            "Về trang đầu",
                            ProposalsView.class,
                            question.turned(1).address()));
        } else if (!question.filter().equals(ProposalFilter.ALL)) {
            note.add(
                    new Paragraph("Không có giới thiệu nào khớp với bộ lọc."),
                    Pager.link(
                            "Bỏ mọi bộ lọc",
                            ProposalsView.class,
                            new ProposalQuestion(ProposalFilter.ALL, 1).address()));
        } else {
            note.add(new Paragraph(
                    "Chưa có giới thiệu nào trong phạm vi của bạn. Người dân gửi tại trang “Giới thiệu gương"
                            + " điển hình” của cổng."));
        }
        return note;
    }

    private void narrow(ProposalFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(ProposalsView.class, new ProposalQuestion(filter, 1).address()));
    }
}
