package vn.haiphong.thidua.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

@Entity
@Table(name = "account_account")
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id = AccountId.next();

    @Version
    private @Nullable Long version;

    private String login = "";
    private String displayName = "";
    private String passwordHash = "";
    private boolean passwordTemporary;
    private boolean active = true;
    private long stamp;
    private @Nullable String scopeUnit;
    private @Nullable String mail;
    private Instant createdAt = Instant.EPOCH;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    Account(String login, Instant createdAt) {
        this.login = login;
        this.createdAt = createdAt;
    }

    /** Names, roles and scope together, since they check each other. */
    void describe(AccountForm form) {
        if (form.roles().isEmpty()) throw new StepRefused("Hãy chọn ít nhất một vai trò cho tài khoản.");
        if (form.roles().contains(Role.UNIT) && form.scope() == null) {
            throw new StepRefused("Vai trò Cán bộ đơn vị cần một đơn vị: hãy chọn đơn vị phụ trách.");
        }
        displayName = form.displayName();
        roles.clear();
        roles.addAll(form.roles());
        scopeUnit = form.scope() == null ? null : form.scope().code();
        mail = form.mail();
        active = form.active();
        stamp++;
    }

    void setPassword(String hash, boolean temporary) {
        passwordHash = hash;
        passwordTemporary = temporary;
        stamp++;
    }

    /** Changes nothing that a session rests on. */
    void reachableBy(@Nullable String address) {
        mail = address;
    }

    AccountPrincipal principal() {
        return new AccountPrincipal(signedIn(), active, stamp, passwordHash);
    }

    SignedIn signedIn() {
        return new SignedIn(id, login, displayName, Set.copyOf(roles), scope());
    }

    AccountRow row() {
        return new AccountRow(id, login, displayName, Set.copyOf(roles), scope(), mail, active, createdAt);
    }

    AccountForm form() {
        return new AccountForm(
                login, displayName, Set.copyOf(roles), scope(), mail, active, version == null ? 0 : version);
    }

    private @Nullable UnitId scope() {
        return scopeUnit == null ? null : new UnitId(scopeUnit);
    }

    AccountId id() {
        return id;
    }

    @Nullable
    String mail() {
        return mail;
    }

    String login() {
        return login;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean passwordTemporary() {
        return passwordTemporary;
    }

    boolean isActiveAdmin() {
        return active && roles.contains(Role.ADMIN);
    }

    long stamp() {
        return stamp;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
