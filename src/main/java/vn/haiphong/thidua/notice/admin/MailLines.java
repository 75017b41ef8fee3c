package vn.haiphong.thidua.notice.admin;

import com.vaadin.flow.component.html.Span;
import vn.haiphong.thidua.notice.Mail;
import vn.haiphong.thidua.notice.MailState;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.PortalTime;

/** How lists and the page of a mail say to whom it goes and how far it is. */
class MailLines {

    private final UnitTree units;

    MailLines(UnitTree units) {
        this.units = units;
    }

    String to(Mail mail) {
        var unit = mail.unitCode() == null
                ? "Toàn thành phố"
                : units.find(new UnitId(mail.unitCode())).map(Unit::name).orElse(mail.unitCode());
        return mail.name() + ", " + unit + " · " + mail.address();
    }

    String when(Mail mail) {
        var said = "Lập " + PortalTime.moment(mail.madeAt());
        if (mail.sentAt() != null) said += " · gửi " + PortalTime.moment(mail.sentAt());
        if (mail.attempts() > 0) said += " · đã thử " + mail.attempts() + " lần";
        if (mail.state() == MailState.FAILED) said += " · thử lại sau " + PortalTime.moment(mail.nextAttemptAt());
        return said;
    }

    static Span state(Mail mail) {
        var sign = new Span(mail.state().label());
        sign.addClassName("status");
        switch (mail.state()) {
            case SENT -> sign.addClassName("da-xuat-ban");
            case HELD, FAILED, GIVEN_UP, UNCLEAR -> sign.addClassName("cho-duyet");
            case CANCELLED -> sign.addClassName("da-go");
            case READY, SENDING -> {}
        }
        return sign;
    }
}
