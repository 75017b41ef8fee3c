package vn.haiphong.thidua;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalTime;

/** The clock of the portal under test: tells the real time until a test moves it, and runs on from there. */
@Component
@Primary
public class MovableClock extends Clock {

    private final Clock real = Clock.system(PortalTime.ZONE);
    private volatile Duration ahead = Duration.ZERO;

    /** Whoever moves it also calls {@link #backToNow}: the other tests share it. */
    public void moveTo(LocalDateTime time) {
        ahead = Duration.between(real.instant(), time.atZone(PortalTime.ZONE).toInstant());
    }

    public void backToNow() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return PortalTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), ahead);
    }
}
