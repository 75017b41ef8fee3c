package vn.haiphong.thidua.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** A key for machines that act for an account in one of its roles; only its hash is kept. */
@Entity
@Table(name = "account_token")
class AccessToken {

    @Id
    private UUID id = TimeOrderedId.next();

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account = new AccountId(new UUID(0, 0));

    private byte[] hash = {};

    @Enumerated(EnumType.STRING)
    private Role role = Role.OPERATOR;

    private Instant createdAt = Instant.EPOCH;
    private Instant expiresAt = Instant.EPOCH;
    private @Nullable Instant revokedAt;

    protected AccessToken() {}

    AccessToken(AccountId account, byte[] hash, Role role, Instant createdAt, Instant expiresAt) {
        this.account = account;
        this.hash = hash;
        this.role = role;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    boolean isValid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    Role role() {
        return role;
    }

    TokenRow row() {
        return new TokenRow(id, role, createdAt, expiresAt, revokedAt);
    }
}
