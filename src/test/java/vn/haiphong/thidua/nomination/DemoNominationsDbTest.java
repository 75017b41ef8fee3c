package vn.haiphong.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;

@PortalTest
class DemoNominationsDbTest {

    @Autowired
    DemoNominations demonstration;

    @Autowired
    NominationRegister register;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        NominationSamples.none(sql);
        SignIn.as("quan-tri", Role.ADMIN);
    }

    @AfterEach
    void leave() {
        NominationSamples.none(sql);
        SignIn.out();
    }

    @Test
    void inventedNominationsLieOnEveryLevelAndSayThatTheyAreInvented() {
        var made = demonstration.load();

        assertThat(made).isEqualTo(7);
        assertThat(demonstration.load()).isZero();
        NominationSamples.officer();
        assertThat(register.page(NominationFilter.ALL, 0, 25))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.demonstration()).isTrue());
        NominationSamples.board();
        assertThat(register.perStatus(NominationFilter.ALL))
                .containsEntry(NominationStatus.SUBMITTED, 2)
                .containsEntry(NominationStatus.UNDER_REVIEW, 3)
                .containsEntry(NominationStatus.RETURNED, 1);
    }
}
