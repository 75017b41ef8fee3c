package vn.haiphong.thidua.account;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * The account that acts now.
 *
 * @param scope the unit it works for, with everything below; null means the whole city
 */
public record SignedIn(
        AccountId id,
        String login,
        String displayName,
        Set<Role> roles,
        @Nullable UnitId scope) {

    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }
}
