package vn.haiphong.thidua.door;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.delegate.DelegateDesk;
import vn.haiphong.thidua.delegate.DelegateSamples;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.subject.Subjects;

/** Delegates of the city with cards, for tests. */
public final class DoorSamples {

    static final UnitId CITY = new UnitId("31");
    static final List<String> NAMES = List.of("Nguyễn Văn Ân", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Đào");

    private DoorSamples() {}

    public static void none(JdbcTemplate sql) {
        sql.update("delete from door_event");
        sql.update("delete from door_card");
        DelegateSamples.none(sql);
    }

    /** As the Board, which is signed in. */
    static void fourWithCards(DelegateDesk desk, Subjects subjects, Cards cards) {
        for (var name : NAMES) desk.add(CITY, DelegateSamples.official(DelegateSamples.person(subjects, name, CITY)));
        cards.renew();
    }
}
