package vn.haiphong.thidua.notice;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * What one unit or one account is to be told.
 *
 * @param once the same key is never told twice, e.g. {@code cong-van/<id>/303}
 * @param unit all its officers; null when it goes to an account
 * @param text several lines, no markup
 * @param link inside the portal, e.g. {@code /quan-tri/viec-cua-toi}
 * @param about what it is about, e.g. {@code cong-van/<id>}; empty when nobody will ask
 */
public record NoticeToSend(
        String once,
        @Nullable UnitId unit,
        @Nullable AccountId account,
        NoticeKind kind,
        String title,
        String text,
        String link,
        String about) {

    public NoticeToSend {
        if ((unit == null) == (account == null)) throw new IllegalArgumentException("Either a unit or an account");
        if (once.isBlank() || once.length() > 200) throw new IllegalArgumentException("Not a key: " + once);
        // A link out of the portal would make a trap of an official mail.
        if (!link.matches("/(?!/)[!-~]{1,299}")) throw new IllegalArgumentException("Not inside the portal: " + link);
        title = cut(VietnameseText.line(title), 250);
        text = cut(VietnameseText.clean(text), 15_000);
    }

    public static NoticeToSend toUnit(
            UnitId unit, String once, NoticeKind kind, String title, String text, String link, String about) {
        return new NoticeToSend(once, unit, null, kind, title, text, link, about);
    }

    public static NoticeToSend toAccount(
            AccountId account, String once, NoticeKind kind, String title, String text, String link) {
        return new NoticeToSend(once, null, account, kind, title, text, link, "");
    }

    String addressee() {
        return unit == null ? addressee(account) : addressee(unit);
    }

    static String addressee(UnitId unit) {
        return "u:" + unit.code();
    }

    static String addressee(AccountId account) {
        return "a:" + account.value();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
}
