package vn.haiphong.thidua.delegate;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.quota.DemoSeats;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.subject.DemoSubjects;
import vn.haiphong.thidua.subject.Sex;
import vn.haiphong.thidua.subject.SubjectContact;
import vn.haiphong.thidua.subject.SubjectForm;
import vn.haiphong.thidua.subject.SubjectKind;

/** Invented delegates of a few units and of the city, so that the pages show what they are for. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class DemoDelegates {

    private static final String BY = "Dữ liệu minh họa";

    /** @param seats official seats dealt to the unit; 0 when they are the city's own */
    private record Group(String unit, int seats, SeatKind kind, List<String> people) {}

    private static final List<Group> ALL = List.of(
            new Group(
                    "303",
                    6,
                    SeatKind.OFFICIAL,
                    List.of(
                            "Lương Thị Minh Họa|1979|Hiệu trưởng trường tiểu học|Giáo dục",
                            "Đặng Văn Minh Khai|1968|Tổ trưởng tổ dân phố|Dân vận",
                            "Bùi Thị Minh Ước|1985|Công nhân vệ sinh môi trường|Đô thị",
                            "Phạm Văn Minh Ân|1991|Cảnh sát khu vực|An ninh, trật tự")),
            new Group(
                    "311",
                    5,
                    SeatKind.OFFICIAL,
                    List.of(
                            "Nguyễn Thị Minh Đào|1974|Chủ nhiệm hợp tác xã|Nông nghiệp",
                            "Vũ Văn Minh Đức|1963|Trưởng thôn|Nông thôn mới",
                            "Trịnh Thị Minh Dung|1988|Giáo viên|Giáo dục")),
            new Group(
                    "HP-SYT",
                    4,
                    SeatKind.OFFICIAL,
                    List.of("Hoàng Văn Minh Bảo|1972|Bác sĩ trưởng khoa|Y tế", "Lê Thị Minh Yến|1990|Điều dưỡng|Y tế")),
            new Group(
                    "31",
                    0,
                    SeatKind.GUEST,
                    List.of(
                            "Đỗ Văn Minh Sơn|1950|Nguyên chiến sĩ thi đua|Lão thành",
                            "Ngô Thị Minh Ngọc|1957|Nghệ nhân|Văn hóa",
                            "Cao Văn Minh Phúc|1966|Doanh nhân|Công nghiệp")));

    private final DelegateStore delegates;
    private final ListStore lists;
    private final Places places;
    private final DemoSubjects subjects;
    private final DemoSeats seats;
    private final Units units;
    private final Clock clock;

    DemoDelegates(
            DelegateStore delegates,
            ListStore lists,
            Places places,
            DemoSubjects subjects,
            DemoSeats seats,
            Units units,
            Clock clock) {
        this.delegates = delegates;
        this.lists = lists;
        this.places = places;
        this.subjects = subjects;
        this.seats = seats;
        this.units = units;
        this.clock = clock;
    }

    /** Adds them when there is no delegate yet. @return how many */
    public int load() {
        if (delegates.count() > 0) return 0;
        places.lock();
        int number = 0;
        for (var group : ALL) {
            var unit = new UnitId(group.unit());
            if (group.seats() > 0) seats.deal(unit, group.kind(), group.seats());
            for (var person : group.people()) add(unit, group.kind(), person.split("\\|"), number++);
            lists.keep(places.campaign(), DelegateList.begun(unit, BY, clock.instant()));
        }
        return number;
    }

    private void add(UnitId unit, SeatKind kind, String[] person, int number) {
        var subject = subjects.add(new SubjectForm(
                SubjectKind.PERSON,
                person[0],
                null,
                Integer.valueOf(person[1]),
                person[0].contains(" Thị ") ? Sex.FEMALE : Sex.MALE,
                number % 5 == 4 ? "Tày" : "Kinh",
                number % 4 == 3 ? "Công giáo" : "",
                number % 3 != 0,
                number % 2 == 0,
                person[3],
                person[2],
                number % 2 == 0 ? "Chiến sĩ thi đua cơ sở" : "Lao động tiên tiến",
                unit,
                SubjectContact.NONE));
        places.take(unit, kind);
        var now = clock.instant();
        delegates.add(
                places.campaign(),
                new Delegate(
                        DelegateId.next(),
                        0,
                        unit,
                        kind,
                        DelegateState.SEATED,
                        0,
                        subject,
                        "Dữ liệu minh họa: 05 năm liền hoàn thành tốt nhiệm vụ, có sáng kiến được áp dụng tại đơn vị, được tập"
                                + " thể tín nhiệm.",
                        now,
                        units.tree().city().id().equals(unit),
                        "",
                        null,
                        null,
                        true,
                        BY,
                        now));
    }
}
