package vn.haiphong.thidua.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class AccessTokensDbTest {

    @Autowired
    AccessTokens tokens;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void anOperatorExists() {
        sql.update("delete from account_token");
        SignIn.store("dieu-hanh", null, Role.OPERATOR, Role.EDITOR);
        SignIn.as("quan-tri", Role.ADMIN);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aTokenActsForItsAccountInOneRoleOnly() {
        var token = tokens.issue("dieu-hanh", Role.OPERATOR, 7);

        var signedIn = tokens.authenticate(token).orElseThrow().signedIn();

        assertThat(signedIn.login()).isEqualTo("dieu-hanh");
        assertThat(signedIn.roles()).isEqualTo(Set.of(Role.OPERATOR));
    }

    @Test
    void theTokenItselfIsNotInTheDatabase() {
        var token = tokens.issue("dieu-hanh", Role.OPERATOR, 7);

        assertThat(sql.queryForList("select * from account_token").toString()).doesNotContain(token);
        assertThat(sql.queryForList("select * from audit_entry where action = 'account.tokenIssued'")
                        .toString())
                .doesNotContain(token)
                .contains("dieu-hanh");
    }

    @Test
    void aRevokedAnExpiredAndAnInventedTokenOpenNothing() {
        var revoked = tokens.issue("dieu-hanh", Role.OPERATOR, 7);
        var account = tokens.authenticate(revoked).orElseThrow().signedIn().id();
        tokens.revoke(tokens.of(account).getFirst().id());
        var expired = tokens.issue("dieu-hanh", Role.OPERATOR, 1);
        sql.update("update account_token set expires_at = '2001-01-01' where revoked_at is null");

        assertThat(tokens.authenticate(revoked)).isEmpty();
        assertThat(tokens.authenticate(expired)).isEmpty();
        assertThat(tokens.authenticate("tdhp_bia-ra")).isEmpty();
    }

    @Test
    void aTokenDiesWithTheRoleOrTheAccount() {
        var token = tokens.issue("dieu-hanh", Role.OPERATOR, 7);

        SignIn.store("dieu-hanh", null, Role.EDITOR);
        assertThat(tokens.authenticate(token)).isEmpty();

        SignIn.store("dieu-hanh", null, Role.OPERATOR);
        assertThat(tokens.authenticate(token)).isPresent();
        sql.update("update account_account set active = false where login = 'dieu-hanh'");
        assertThat(tokens.authenticate(token)).isEmpty();
    }

    @Test
    void noTokenIsGivenForARoleTheAccountLacks() {
        assertThatThrownBy(() -> tokens.issue("dieu-hanh", Role.ADMIN, 7)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> tokens.issue("dieu-hanh", Role.OPERATOR, 0)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> tokens.issue("khong-co", Role.OPERATOR, 7)).isInstanceOf(StepRefused.class);
    }

    @Test
    void onlyAnAdministratorIssuesTokens() {
        SignIn.as("dieu-hanh", Role.OPERATOR);

        assertThatThrownBy(() -> tokens.issue("dieu-hanh", Role.OPERATOR, 7)).isInstanceOf(AccessDeniedException.class);
    }
}
