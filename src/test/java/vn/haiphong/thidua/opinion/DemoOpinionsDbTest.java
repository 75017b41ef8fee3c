package vn.haiphong.thidua.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;

@PortalTest
class DemoOpinionsDbTest {

    @Autowired
    OpinionSamples samples;

    @Autowired
    DemoOpinions demonstration;

    @Autowired
    PublishedOpinions published;

    @BeforeEach
    void nothing() {
        samples.none();
    }

    @AfterEach
    void leave() {
        samples.none();
        SignIn.out();
    }

    @Test
    void theInventedNoticeTakesOpinionsAndSaysWhatItIs() {
        SignIn.as("quan-tri", Role.ADMIN);

        assertThat(demonstration.load()).isEqualTo(1);
        assertThat(demonstration.load()).isZero();

        assertThat(published.page(0, 10)).singleElement().satisfies(line -> {
            assertThat(line.open()).isTrue();
            assertThat(line.demonstration()).isTrue();
            assertThat(line.nominees()).isEqualTo(2);
        });
    }
}
