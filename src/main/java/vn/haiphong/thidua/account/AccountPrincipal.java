package vn.haiphong.thidua.account;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in account as the security context keeps it, with the stamp of the account's state at sign-in. */
public final class AccountPrincipal implements UserDetails, CredentialsContainer, Serializable {

    private final SignedIn signedIn;
    private final boolean active;
    private final long stamp;
    private @Nullable String passwordHash;

    AccountPrincipal(SignedIn signedIn, boolean active, long stamp, @Nullable String passwordHash) {
        this.signedIn = signedIn;
        this.active = active;
        this.stamp = stamp;
        this.passwordHash = passwordHash;
    }

    public SignedIn signedIn() {
        return signedIn;
    }

    /** Grows whenever roles, scope, password or activity change; an older one must sign in again. */
    long stamp() {
        return stamp;
    }

    /** The same account narrowed to one role, for access tokens. */
    AccountPrincipal only(Role role) {
        var narrowed =
                new SignedIn(signedIn.id(), signedIn.login(), signedIn.displayName(), Set.of(role), signedIn.scope());
        return new AccountPrincipal(narrowed, active, stamp, null);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return signedIn.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return signedIn.login();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountPrincipal that && signedIn.id().equals(that.signedIn.id());
    }

    @Override
    public int hashCode() {
        return signedIn.id().hashCode();
    }
}
