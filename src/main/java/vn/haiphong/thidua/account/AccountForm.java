package vn.haiphong.thidua.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.MailAddress;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * What an administrator says of an account.
 *
 * @param login 3 to 40 characters of a–z, digits, dot, dash, underscore; fixed once made
 * @param mail the official mail address, null when none is known
 * @param version as read, so that two administrators do not overwrite each other; 0 for a new account
 */
public record AccountForm(
        String login,
        String displayName,
        Set<Role> roles,
        @Nullable UnitId scope,
        @Nullable String mail,
        boolean active,
        long version) {

    public AccountForm {
        login = VietnameseText.line(login);
        displayName = VietnameseText.line(displayName);
        if (!login.matches("[a-z0-9._-]{3,40}")) {
            throw new StepRefused("Tên đăng nhập gồm 3–40 ký tự a–z, 0–9, dấu chấm, gạch nối, gạch dưới; không dấu.");
        }
        if (displayName.isEmpty() || displayName.length() > 120) {
            throw new StepRefused("Hãy nhập họ tên hoặc tên gọi của tài khoản, tối đa 120 ký tự.");
        }
        mail = MailAddress.read(mail);
        roles = Set.copyOf(roles);
    }
}
