package vn.haiphong.thidua.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One access token in a list; the token itself can't be shown again. */
public record TokenRow(
        UUID id,
        Role role,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {}
