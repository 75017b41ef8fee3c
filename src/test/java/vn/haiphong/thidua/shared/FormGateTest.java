package vn.haiphong.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.shared.FormGate.Doubt;

class FormGateTest {

    private static final String HERE = "203.113.1.2";

    private Instant now = Instant.parse("2020-03-02T01:00:00Z");
    private final FormGate gate = new FormGate(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return PortalTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void aFormFilledByAPersonIsNotDoubted() {
        var token = gate.token();
        now = now.plusSeconds(40);

        assertThat(gate.doubt(token, "", HERE)).isEmpty();
    }

    @Test
    void aFormFilledFasterThanAnybodyTypesIsDoubted() {
        var token = gate.token();
        now = now.plusSeconds(3);

        assertThat(gate.doubt(token, "", HERE)).contains(Doubt.HASTY);
    }

    @Test
    void theFieldNobodySeesGivesARobotAway() {
        var token = gate.token();
        now = now.plusSeconds(40);

        assertThat(gate.doubt(token, "http://spam.example", HERE)).contains(Doubt.TRAP);
    }

    @Test
    void aTokenThatIsOldOrForgedOrMissingIsStale() {
        var token = gate.token();
        now = now.plus(Duration.ofHours(13));

        assertThat(gate.doubt(token, "", HERE)).contains(Doubt.STALE);
        assertThat(gate.doubt("k1.2.abcd", "", HERE)).contains(Doubt.STALE);
        assertThat(gate.doubt(token.replaceFirst("^.", "z"), "", HERE)).contains(Doubt.STALE);
        assertThat(gate.doubt("", "", HERE)).contains(Doubt.STALE);
        assertThat(gate.doubt(null, null, HERE)).contains(Doubt.STALE);
    }

    @Test
    void oneAddressIsHeardTenTimesAnHourAndOthersStillAre() {
        var token = gate.token();
        now = now.plusSeconds(40);
        for (int i = 0; i < FormGate.TAKEN; i++) gate.passed(HERE);

        assertThat(gate.doubt(token, "", HERE)).contains(Doubt.CROWDED);
        assertThat(gate.doubt(token, "", "203.113.1.3")).isEmpty();
    }

    @Test
    void whoeverTriesOnAndOnIsHeardNoLonger() {
        for (int i = 0; i < FormGate.TRIES; i++) gate.doubt("", "", HERE);
        var token = gate.token();
        now = now.plusSeconds(40);

        assertThat(gate.doubt(token, "", HERE)).contains(Doubt.CROWDED);
    }

    @Test
    void aHouseholdWithManyAddressesOfIpv6IsOne() {
        var token = gate.token();
        now = now.plusSeconds(40);
        for (int i = 0; i < FormGate.TAKEN; i++) gate.passed("2001:db8:1:2:0:0:0:" + i);

        assertThat(gate.doubt(token, "", "2001:db8:1:2:ffff:0:0:1")).contains(Doubt.CROWDED);
        assertThat(gate.doubt(token, "", "2001:db8:1:3:0:0:0:1")).isEmpty();
    }
}
