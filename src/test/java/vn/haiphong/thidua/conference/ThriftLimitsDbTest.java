package vn.haiphong.thidua.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q1;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q2;
import static vn.haiphong.thidua.conference.ConferenceSamples.complete;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

/** Clause I.4: the Board limits, units say why they are over, the list shows who is. */
@PortalTest
class ThriftLimitsDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");
    private static final ConferenceFilter OVER = new ConferenceFilter(null, null, null, false, false, true);

    @Autowired
    ThriftLimits limits;

    @Autowired
    ConferenceDesk desk;

    @Autowired
    ConferenceList list;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        ConferenceSamples.none(sql);
        board();
    }

    @AfterEach
    void leave() {
        ConferenceSamples.none(sql);
        SignIn.out();
    }

    @Test
    void noLimitHoldsUntilTheBoardSetsOne() {
        assertThat(limits.all()).extracting(ThriftLimit::level).containsExactly(UnitLevel.values());
        assertThat(limits.all()).extracting(ThriftLimit::described).containsOnly("");

        limits.change(UnitLevel.UPPER, 1, 250, 40_000_000L);

        assertThat(limits.all())
                .extracting(ThriftLimit::described)
                .containsExactly("", "Nhiều nhất 1 buổi, 250 người dự, 40.000.000 đồng (điều khoản I.4).", "");
    }

    @Test
    void theListShowsWhoIsOverAndWhy() {
        officer(HONG_BANG);
        desk.save(HONG_BANG, -1, complete(IN_Q1));
        officer(NGO_QUYEN);
        desk.save(NGO_QUYEN, -1, complete(IN_Q2).on(IN_Q2));
        board();
        assertThat(list.count(OVER)).isZero();

        limits.change(UnitLevel.UPPER, null, 250, null);

        assertThat(list.page(OVER, 0, 10))
                .extracting(ConferenceRow::unit, ConferenceRow::excesses)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                HONG_BANG, List.of("dự kiến 300 người dự, mức của cấp này là 250 người dự")),
                        org.assertj.core.groups.Tuple.tuple(
                                NGO_QUYEN, List.of("dự kiến 300 người dự, mức của cấp này là 250 người dự")));
        officer(NGO_QUYEN);
        assertThat(list.page(OVER, 0, 10)).extracting(ConferenceRow::unit).containsExactly(NGO_QUYEN);
        assertThat(desk.open(NGO_QUYEN).warnings())
                .contains("Vượt mức tiết kiệm (điều khoản I.4): dự kiến 300 người dự, mức của cấp này là 250 người dự."
                        + " Cần ghi lý do trước khi công bố.");
        assertThatThrownBy(() -> desk.announce(NGO_QUYEN, desk.open(NGO_QUYEN).version()))
                .hasMessageContaining("vượt mức");
    }

    @Test
    void onlyTheBoardOfTheCityLimits() {
        for (var role : List.of(Role.UNIT, Role.LEADER, Role.ADMIN)) {
            SignIn.as("khac", role == Role.UNIT ? NGO_QUYEN : null, role);
            assertThatThrownBy(() -> limits.change(UnitLevel.UPPER, 1, null, null))
                    .isInstanceOf(AccessDeniedException.class);
        }
        SignIn.as("ban-quan", NGO_QUYEN, Role.ORGANISER);
        assertThatThrownBy(() -> limits.change(UnitLevel.UPPER, 1, null, null))
                .isInstanceOf(AccessDeniedException.class);
        board();
        assertThatThrownBy(() -> limits.change(UnitLevel.UPPER, 3, null, null)).hasMessageContaining("1 hoặc 2 buổi");
        assertThatThrownBy(() -> limits.change(UnitLevel.UPPER, 1, 0, null)).hasMessageContaining("số người dự");
        assertThatThrownBy(() -> limits.change(UnitLevel.UPPER, 1, null, -5L)).hasMessageContaining("kinh phí");
    }

    private static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
