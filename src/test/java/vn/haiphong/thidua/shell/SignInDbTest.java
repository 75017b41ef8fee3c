package vn.haiphong.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;

/** The doors of the portal as somebody outside tries them. */
@PortalTest
class SignInDbTest {

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void nobodyHasFailedYet() {
        signIn.forgetFailures();
    }

    @Test
    void theRightPasswordOpensTheDeskInANewSession() {
        SignIn.store("bien-tap", null, Role.EDITOR);
        var form = http.get("/dang-nhap");

        var answer = attempt(form, "bien-tap", SignIn.PASSWORD);

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/quan-tri");
        assertThat(session(answer)).isNotEqualTo(session(form));
        assertThat(http.get("/quan-tri", "Cookie", session(answer)).statusCode())
                .isEqualTo(200);
        assertThat(http.get("/quan-tri", "Cookie", session(form)).statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongPasswordDoesNotOpenAndIsOnTheTrail() {
        SignIn.store("bien-tap", null, Role.EDITOR);
        var before = refusals();

        var answer = attempt(http.get("/dang-nhap"), "bien-tap", "sai");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("error");
        assertThat(refusals()).isEqualTo(before + 1);
    }

    @Test
    void guessingIsSlowedDownEvenForTheRightPassword() {
        SignIn.store("bi-do", null, Role.EDITOR);
        for (int i = 0; i < 5; i++) attempt(http.get("/dang-nhap"), "bi-do", "sai" + i);

        var answer = attempt(http.get("/dang-nhap"), "bi-do", SignIn.PASSWORD);

        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("error");
    }

    @Test
    void aSignInThatDoesNotComeFromOurFormIsRefused() {
        SignIn.store("bien-tap", null, Role.EDITOR);

        var answer = http.post(
                "/dang-nhap",
                "username=bien-tap&password=" + SignIn.PASSWORD,
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotEndWith("/quan-tri");
        assertThat(answer.statusCode()).isIn(302, 403);
    }

    @Test
    void aLockedAccountIsOutAtOnce() {
        SignIn.store("bi-khoa", null, Role.EDITOR);
        var session = session(attempt(http.get("/dang-nhap"), "bi-khoa", SignIn.PASSWORD));
        assertThat(http.get("/quan-tri", "Cookie", session).statusCode()).isEqualTo(200);

        sql.update("update account_account set active = false where login = 'bi-khoa'");

        assertThat(http.get("/quan-tri", "Cookie", session).statusCode()).isEqualTo(302);
    }

    @Test
    void anOpenPageKnowsWhatToSayWhenItsSessionIsGone() {
        var answer = http.get("/?v-r=init&location=dang-nhap&query=");

        assertThat(answer.body()).contains("\"caption\":\"Phiên làm việc đã kết thúc\"");
    }

    @Test
    void somebodySignedInReadsTheSamePublicPageAsEverybody() {
        SignIn.store("bien-tap", null, Role.EDITOR);
        var session = session(attempt(http.get("/dang-nhap"), "bien-tap", SignIn.PASSWORD));

        assertThat(http.get("/", "Cookie", session).body())
                .isEqualTo(http.get("/").body());
    }

    private HttpResponse<String> attempt(HttpResponse<String> form, String login, String password) {
        var token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(form.body());
        assertThat(token.find()).isTrue();
        return http.post(
                "/dang-nhap",
                "username=" + login + "&password=" + password + "&_csrf=" + token.group(1),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                session(form));
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private int refusals() {
        return sql.queryForObject(
                "select count(*) from audit_entry where action = 'account.signInRefused'", Integer.class);
    }
}
