package vn.haiphong.thidua.proposal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.NumberBook;
import vn.haiphong.thidua.shared.PortalTime;

/** Invented proposals that show what the desk is for, marked as such. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class DemoProposals {

    private record Invented(
            int daysAgo, String unit, ProposedKind kind, String name, String place, String deed, String sender) {}

    private static final List<Invented> ALL = List.of(
            new Invented(
                    6,
                    "303",
                    ProposedKind.PERSON,
                    "Bà Đỗ Thị Minh Họa",
                    "tổ dân phố số 5",
                    "Mười năm nay bà mở lớp học buổi tối không thu tiền tại nhà cho trẻ em trong xóm trọ. Năm học vừa rồi"
                            + " có mười bốn em theo học, cả mười bốn em đều lên lớp.",
                    "Nguyễn Văn Ví Dụ"),
            new Invented(
                    3,
                    "304",
                    ProposedKind.COLLECTIVE,
                    "Tổ xe ôm tự quản cổng bệnh viện (minh họa)",
                    "cổng Bệnh viện đa khoa",
                    "Tổ có mười hai anh em, thay nhau chở miễn phí người bệnh nghèo về quê và trả lại đồ khách bỏ quên;"
                            + " từ đầu năm đã trả lại bốn ví tiền và hai điện thoại.",
                    "Trần Thị Ví Dụ"),
            new Invented(
                    1,
                    "",
                    ProposedKind.HOUSEHOLD,
                    "Gia đình ông Phạm Văn Minh Họa",
                    "gần chợ, không nhớ tên phường",
                    "Gia đình hiến hơn một trăm mét vuông đất làm đường vào trường mẫu giáo, lại góp thêm ngày công cùng bà"
                            + " con đổ bê tông.",
                    "Lê Văn Ví Dụ"));

    private final ProposalRepository proposals;
    private final NumberBook numbers;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoProposals(
            ProposalRepository proposals,
            NumberBook numbers,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.numbers = numbers;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Adds them when nobody has proposed anybody yet. @return how many */
    public int load() {
        if (proposals.count() > 0) return 0;
        ALL.forEach(this::send);
        return ALL.size();
    }

    private void send(Invented one) {
        var sent = clock.instant().minus(Duration.ofDays(one.daysAgo()));
        int year = LocalDate.ofInstant(sent, PortalTime.ZONE).getYear();
        var receipt = ProposalReceipt.issue(year, numbers.next(ProposalBox.SERIES, year));
        var form = new ProposalForm(
                one.kind().word(), one.name(), "", "", one.place(), one.deed(), one.sender(), "0900000000", "", true);
        var unit = one.unit().isEmpty() ? units.tree().city().id() : new UnitId(one.unit());
        var proposal = new Proposal(form, unit, receipt, UUID.randomUUID().toString(), sent);
        proposal.demonstrate();
        proposals.saveAndFlush(proposal);
        events.publishEvent(
                new ProposalChanged(ProposalStep.RECEIVE, proposal.id(), unit, receipt.plain(), "dữ liệu minh họa"));
    }
}
