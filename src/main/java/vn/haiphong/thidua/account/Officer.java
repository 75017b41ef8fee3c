package vn.haiphong.thidua.account;

import org.jspecify.annotations.Nullable;

/**
 * Somebody the portal may write to.
 *
 * @param unitCode of the scope, null for the whole city
 * @param mail null when no address is known
 */
public record Officer(
        AccountId id,
        String displayName,
        @Nullable String unitCode,
        @Nullable String mail) {}
