package vn.haiphong.thidua.report.admin;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.haiphong.thidua.report.DeskSheet.Week;
import vn.haiphong.thidua.shared.PortalTime;

/** How many tasks were handed in, week by week, as numbers and bars. */
class WeekTable extends RegisterTable {

    WeekTable(List<Week> weeks) {
        super("Số việc nộp trong 12 tuần gần nhất", "Tuần từ", "Số việc", "Biểu đồ");
        int most = weeks.stream().mapToInt(Week::handedIn).max().orElse(0);
        for (var week : weeks) {
            row(
                    new Span(PortalTime.date(week.monday())),
                    figure(week.handedIn() + ""),
                    cell(new MilestoneList.Bar(week.handedIn(), most)));
        }
        addClassName("weeks");
    }
}
