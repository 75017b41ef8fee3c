package vn.haiphong.thidua.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatCount;
import vn.haiphong.thidua.quota.Seats;

@PortalTest
class DemoDelegatesDbTest {

    @Autowired
    DemoDelegates demonstration;

    @Autowired
    DelegateRegister register;

    @Autowired
    Seats seats;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nobody() {
        DelegateSamples.none(sql);
        SignIn.as("quan-tri", Role.ADMIN);
    }

    @AfterEach
    void leave() {
        DelegateSamples.none(sql);
        SignIn.out();
    }

    @Test
    void inventedDelegatesComeOnceAndSayWhatTheyAre() {
        assertThat(demonstration.load()).isEqualTo(12);
        assertThat(demonstration.load()).isZero();

        assertThat(register.page(DelegateFilter.ALL, 0, 100).rows()).hasSize(12).allMatch(DelegateRow::demonstration);
        assertThat(seats.of(new UnitId("303")).official()).isEqualTo(new SeatCount(6, 0, 4));
        assertThat(seats.of(new UnitId("31")).official()).isEqualTo(new SeatCount(555, 15, 0));
        assertThat(seats.of(new UnitId("31")).guests()).isEqualTo(new SeatCount(125, 0, 3));
    }
}
