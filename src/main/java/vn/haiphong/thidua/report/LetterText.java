package vn.haiphong.thidua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.campaign.Obligation;
import vn.haiphong.thidua.campaign.Task;
import vn.haiphong.thidua.campaign.TaskState;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.paper.Letterhead;
import vn.haiphong.thidua.paper.Paper;
import vn.haiphong.thidua.paper.PaperBlock;
import vn.haiphong.thidua.paper.PaperBlock.Align;
import vn.haiphong.thidua.paper.PaperBlock.Column;
import vn.haiphong.thidua.paper.PaperWords;
import vn.haiphong.thidua.shared.PortalTime;

/** What an urging letter says: the plan's words, the day, how late, and by when to answer. */
class LetterText {

    static final Letterhead BOARD = new Letterhead("Sở Nội vụ Hải Phòng", SteeringDesk.BOARD, OfficialNames.PLACE);

    private final Campaign campaign;
    private final Obligation obligation;
    private final UnitTree tree;
    private final LetterForm form;

    LetterText(Campaign campaign, Obligation obligation, UnitTree tree, LetterForm form) {
        this.campaign = campaign;
        this.obligation = obligation;
        this.tree = tree;
        this.form = form;
    }

    String subject() {
        var what = lowered(obligation.what());
        return "đôn đốc " + (what.length() > 160 ? what.substring(0, 160).replaceFirst("\\s+\\S*$", "…") : what);
    }

    Paper toOne(Task task, int number) {
        var unit = tree.get(task.unit());
        return paper(
                number,
                List.of(OfficialNames.of(unit)),
                own(task),
                List.of("Như trên", "Ủy ban nhân dân thành phố" + " (để báo cáo)", "Sở Nội vụ (để báo cáo)", "Lưu: VT"),
                List.of());
    }

    Paper toAll(List<Task> tasks, int number) {
        var state = "Đến ngày " + plain(form.dated()) + ", còn " + tasks.size()
                + " cơ quan, đơn vị, địa phương chưa hoàn thành việc này (danh sách kèm theo).";
        var rows = new ArrayList<List<String>>();
        for (var task : tasks) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    OfficialNames.of(tree.get(task.unit())),
                    plain(task.dueNow()),
                    String.valueOf(-task.daysLeft(form.dated())),
                    task.state().label()));
        }
        var columns = List.of(
                new Column("STT", 1, Align.CENTRE),
                new Column("Cơ quan, đơn vị, địa phương", 7, Align.LEFT),
                new Column("Hạn", 2, Align.CENTRE),
                new Column("Số ngày quá hạn", 2, Align.CENTRE),
                new Column("Tình trạng", 3, Align.LEFT));
        var list = new Paper.Annex(
                "Danh sách",
                "Cơ quan, đơn vị, địa phương chưa hoàn thành",
                false,
                List.of(new PaperBlock.Table("", columns, rows)));
        return paper(
                number,
                List.of("Thủ trưởng các cơ quan, đơn vị, địa phương (theo danh sách kèm theo)"),
                state,
                List.of("Như trên", "Ủy ban nhân dân thành phố (để báo cáo)", "Sở Nội vụ (để báo cáo)", "Lưu: VT"),
                List.of(list));
    }

    private Paper paper(int number, List<String> to, String state, List<String> recipients, List<Paper.Annex> annexes) {
        var plan = campaign.plan();
        var body = List.of(
                PaperBlock.text("Thực hiện Kế hoạch số " + plan.number() + " " + PaperWords.day(plan.issued()) + " của "
                        + plan.issuer() + " về việc " + lowered(plan.title().replaceFirst("^Kế hoạch ", "")) + ", "
                        + lowered(obligation.owedBy()) + " có trách nhiệm: “" + obligation.what() + "” (điểm "
                        + obligation.clause() + "), chậm nhất "
                        + PaperWords.day(obligation.due()) + "."),
                PaperBlock.text(state),
                PaperBlock.text(
                        SteeringDesk.BOARD + " đề nghị quý cơ quan, đơn vị khẩn trương hoàn thành và gửi kết quả"
                                + " về Ủy ban nhân dân thành phố (qua " + SteeringDesk.BOARD + ", Sở Nội vụ) trước "
                                + PaperWords.day(form.answerBy())
                                + ". Nếu có vướng mắc, đề nghị báo cáo để được tổng hợp, hướng dẫn, giải quyết."),
                PaperBlock.text("Trân trọng cảm ơn sự phối hợp của quý cơ quan, đơn vị."));
        return new Paper(
                BOARD,
                PaperWords.number(number, form.symbol()),
                form.dated(),
                "",
                subject(),
                to,
                List.copyOf(body),
                form.signature(),
                recipients,
                annexes);
    }

    private String own(Task task) {
        long days = -task.daysLeft(form.dated());
        var extended = task.isExtended() ? " (đã được gia hạn đến " + plain(task.dueNow()) + ")" : "";
        if (task.state() == TaskState.RETURNED) {
            return SteeringDesk.BOARD + " đã trả lại hồ sơ của quý cơ quan, đơn vị ngày "
                    + PortalTime.date(task.since()) + ". Đến ngày " + plain(form.dated())
                    + " chưa nhận được bản hoàn chỉnh, quá hạn " + days + " ngày" + extended + ".";
        }
        return "Đến ngày " + plain(form.dated()) + ", " + SteeringDesk.BOARD
                + " chưa nhận được kết quả của quý cơ quan, đơn vị, quá hạn " + days + " ngày" + extended + ".";
    }

    private static String plain(LocalDate day) {
        return PortalTime.date(day.atStartOfDay(PortalTime.ZONE).toInstant());
    }

    private static String lowered(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
