package vn.haiphong.thidua.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/** One line of the list of accounts. */
public record AccountRow(
        AccountId id,
        String login,
        String displayName,
        Set<Role> roles,
        @Nullable UnitId scope,
        @Nullable String mail,
        boolean active,
        Instant createdAt) {}
