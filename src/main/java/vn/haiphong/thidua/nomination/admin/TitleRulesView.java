package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haiphong.thidua.campaign.Campaign.Title;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.nomination.NominationPaths;
import vn.haiphong.thidua.nomination.PaperKind;
import vn.haiphong.thidua.nomination.TitleRule;
import vn.haiphong.thidua.nomination.TitleRules;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.ui.CaptionedTable;
import vn.haiphong.thidua.ui.Pager;

/** What each title asks for, where that stands, and how far it was checked. */
@Route(NominationPaths.RULES)
@PageTitle("Quy định của từng danh hiệu – Bàn làm việc")
@RolesAllowed({"ADMIN", "ORGANISER", "UNIT", "LEADER"})
class TitleRulesView extends Main implements BeforeEnterObserver {

    private final List<Title> titles;
    private final TitleRules rules;
    private final Div rows = new Div();

    TitleRulesView(Campaigns campaigns, TitleRules rules) {
        this.titles =
                campaigns.current().titles().stream().filter(Title::inForce).toList();
        this.rules = rules;
        add(
                new Paragraph(new Anchor(NominationPaths.list(), "Hồ sơ đề nghị khen thưởng")),
                new H1("Quy định của từng danh hiệu"),
                new Paragraph(
                        "Thành phần hồ sơ, bỏ phiếu, lấy ý kiến nhân dân và thời hạn mà cổng dùng để kiểm tra hồ sơ."
                                + " Chỗ ghi “cần kiểm tra” chưa đối chiếu được với văn bản gốc."),
                rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = Pager.asked(event.getLocation().getQueryParameters());
        rows.removeAll();
        rows.add(new RuleTable(
                titles.stream().skip(Pager.skipped(page)).limit(Pager.PAGE).toList()));
        if (Pager.isNeeded(titles.size())) {
            rows.add(new Pager(page, titles.size(), to -> NominationPaths.rules() + "?trang=" + to));
        }
    }

    /** One row a title. */
    private class RuleTable extends CaptionedTable {

        RuleTable(List<Title> shown) {
            super(
                    "Quy định của từng danh hiệu",
                    "Danh hiệu, hình thức",
                    "Thành phần hồ sơ",
                    "Bỏ phiếu",
                    "Lấy ý kiến nhân dân",
                    "Thời hạn (ngày làm việc)");
            becomeCards();
            for (var title : shown) {
                var rule = rules.of(title.code());
                append(
                        new NativeTableHeaderCell(title.name()),
                        both(papers(rule), rule.papersGround()),
                        both(rule.threshold().label() + (rule.secret() ? "; phiếu kín" : ""), rule.voteGround()),
                        rule.asksPeople()
                                ? both(rule.opinionDays() + " ngày làm việc", rule.opinionGround())
                                : cell("Không"),
                        both(
                                "cơ sở " + rule.days().get(UnitLevel.GRASSROOTS) + ", trên cơ sở "
                                        + rule.days().get(UnitLevel.UPPER) + ", thành phố "
                                        + rule.days().get(UnitLevel.CITY),
                                rule.daysGround()));
            }
        }

        private NativeTableCell both(String words, TitleRule.Ground ground) {
            var basis = new Paragraph(ground.told());
            basis.addClassNames("small", "dim");
            return cell(new Span(words), basis);
        }
    }

    private static String papers(TitleRule rule) {
        return Stream.concat(
                        rule.papers().stream().sorted(),
                        rule.confirmations().stream().sorted())
                .map(PaperKind::label)
                .collect(Collectors.joining("; "));
    }
}
