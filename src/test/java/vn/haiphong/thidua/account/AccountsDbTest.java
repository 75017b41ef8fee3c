package vn.haiphong.thidua.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class AccountsDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount own;

    @Autowired
    AccountDirectory directory;

    @Autowired
    CurrentAccount current;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void onlyAnAdministratorIsThere() {
        sql.update("delete from account_token");
        sql.update("delete from account_role");
        sql.update("delete from account_account");
        SignIn.as("quan-tri", Role.ADMIN);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aNewAccountIsInTheListAndOnTheTrail() {
        accounts.create(officer("can-bo", 0));

        assertThat(accounts.page("can-bo", 0, 50))
                .extracting(AccountRow::login, AccountRow::displayName, AccountRow::roles, AccountRow::scope)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "can-bo", "Cán bộ Hồng Bàng", Set.of(Role.UNIT), HONG_BANG));
        assertThat(sql.queryForList(
                        "select who from audit_entry where action = 'account.created' and label = 'can-bo'",
                        String.class))
                .endsWith("Người dùng quan-tri");
    }

    @Test
    void aLoginIsGivenOnce() {
        accounts.create(officer("can-bo", 0));

        assertThatThrownBy(() -> accounts.create(officer("can-bo", 0)))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("đã có");
    }

    @Test
    void aUnitOfficerNeedsAUnit() {
        var form = new AccountForm("can-bo", "Cán bộ", Set.of(Role.UNIT), null, null, true, 0);

        assertThatThrownBy(() -> accounts.create(form))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("đơn vị");
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndOverwritesNothing() {
        accounts.create(officer("can-bo", 0));
        var id = accounts.page("can-bo", 0, 1).getFirst().id();
        var first = accounts.form(id);
        accounts.change(id, renamed(first, "Tên thứ nhất"));

        assertThatThrownBy(() -> accounts.change(id, renamed(first, "Tên thứ hai")))
                .isInstanceOf(EditedMeanwhile.class);

        assertThat(accounts.form(id).displayName()).isEqualTo("Tên thứ nhất");
    }

    @Test
    void theLastAdministratorStays() {
        var id = current.get().id();
        var form = accounts.form(id);
        var locked = new AccountForm(form.login(), form.displayName(), form.roles(), null, null, false, form.version());

        assertThatThrownBy(() -> accounts.change(id, locked)).isInstanceOf(StepRefused.class);
        assertThat(accounts.form(id).active()).isTrue();
    }

    @Test
    void whoeverIsSignedInWithAChangedAccountMustSignInAgain() {
        accounts.create(officer("can-bo", 0));
        var session = directory.loadUserByUsername("can-bo");
        assertThat(directory.isCurrent(session)).isTrue();

        accounts.resetPassword(session.signedIn().id());

        assertThat(directory.isCurrent(session)).isFalse();
    }

    @Test
    void aTemporaryPasswordMustBeChangedAndThenIsNotAnyMore() {
        var temporary = accounts.create(officer("can-bo", 0));
        signInAs("can-bo");
        assertThat(own.mustChangePassword()).isTrue();

        own.changePassword(temporary, "một câu đủ dài để nhớ");

        assertThat(own.mustChangePassword()).isFalse();
    }

    @Test
    void aShortPasswordIsRefusedWithAReason() {
        var temporary = accounts.create(officer("can-bo", 0));
        signInAs("can-bo");

        assertThatThrownBy(() -> own.changePassword(temporary, "ngan"))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("12");
        assertThatThrownBy(() -> own.changePassword("sai", "một câu đủ dài để nhớ"))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("hiện tại");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void nobodyButAnAdministratorTouchesAccounts(Role role) {
        SignIn.as("ai-do", HONG_BANG, role);

        assertThatThrownBy(() -> accounts.page("", 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.create(officer("moi", 0))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStrangerTouchesNothing() {
        SignIn.out();

        assertThatThrownBy(() -> accounts.page("", 0, 10))
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class);
    }

    @Test
    void anOfficersScopeHoldsTheOwnDistrictAndNothingElse() {
        SignIn.as("can-bo", HONG_BANG, Role.UNIT);

        assertThat(current.covers(HONG_BANG)).isTrue();
        assertThat(current.covers(new UnitId("11296"))).isTrue();
        assertThat(current.covers(new UnitId("304"))).isFalse();
        assertThat(current.covers(new UnitId("31"))).isFalse();
        assertThatThrownBy(() -> current.demand(new UnitId("304"), Role.UNIT))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> current.demand(HONG_BANG, Role.EDITOR)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAddressIsGivenByTheAdministratorOrByTheOfficerWhoStaysSignedIn() {
        accounts.create(new AccountForm(
                "can-bo", "Cán bộ Hồng Bàng", Set.of(Role.UNIT), HONG_BANG, "VanPhong@example.vn", true, 0));
        assertThat(directory.officers(List.of(HONG_BANG)))
                .filteredOn(officer -> officer.displayName().equals("Cán bộ Hồng Bàng"))
                .extracting(Officer::mail)
                .containsExactly("vanphong@example.vn");
        var session = directory.loadUserByUsername("can-bo");
        signInAs("can-bo");

        own.changeMail("can-bo@example.vn");

        assertThat(own.mail()).contains("can-bo@example.vn");
        assertThat(directory.isCurrent(session)).isTrue();
        assertThatThrownBy(() -> own.changeMail("can-bo@")).isInstanceOf(StepRefused.class);
        own.changeMail("");
        assertThat(own.mail()).isEmpty();
        assertThat(sql.queryForList("select details from audit_entry where label = 'can-bo'", String.class))
                .isNotEmpty()
                .noneMatch(details -> details.contains("@"));
    }

    @Test
    void officersOfAUnitAreThoseOfExactlyThatUnitWhoMaySignIn() {
        accounts.create(officer("can-bo", 0));
        accounts.create(new AccountForm("can-bo-khoa", "Khóa", Set.of(Role.UNIT), HONG_BANG, null, false, 0));
        accounts.create(new AccountForm("bien-tap-hb", "Biên tập", Set.of(Role.EDITOR), HONG_BANG, null, true, 0));
        accounts.create(new AccountForm("so-dau", "Sở Dầu", Set.of(Role.UNIT), new UnitId("11302"), null, true, 0));

        assertThat(directory.officers(List.of(HONG_BANG)))
                .extracting(Officer::displayName)
                .contains("Cán bộ Hồng Bàng")
                .doesNotContain("Khóa", "Biên tập", "Sở Dầu");
        assertThat(directory.officers(List.of())).isEmpty();
    }

    private void signInAs(String login) {
        var principal = directory.loadUserByUsername(login);
        org.springframework.security.core.context.SecurityContextHolder.getContext()
                .setAuthentication(
                        org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated(
                                principal, null, principal.getAuthorities()));
    }

    private static AccountForm officer(String login, long version) {
        return new AccountForm(login, "Cán bộ Hồng Bàng", Set.of(Role.UNIT), HONG_BANG, null, true, version);
    }

    private static AccountForm renamed(AccountForm form, String name) {
        return new AccountForm(
                form.login(), name, form.roles(), form.scope(), form.mail(), form.active(), form.version());
    }
}
