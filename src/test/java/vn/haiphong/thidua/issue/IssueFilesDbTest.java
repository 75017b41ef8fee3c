package vn.haiphong.thidua.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.organisation.UnitId;

/** The files of a difficulty over the wire, with the real sign-in. */
@PortalTest
class IssueFilesDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");

    @Autowired
    DifficultyDesk desk;

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate sql;

    private String address = "";

    @BeforeEach
    void aDifficultyWithAFile() {
        IssueSamples.none(sql);
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        var raised = desk.raise(IssueSamples.form());
        var attached = desk.attach(raised.id(), raised.version(), DocumentSamples.pdf(), "Dự toán.pdf");
        address = IssuePaths.file(
                raised.id(), attached.files().getFirst().document().id());
        SignIn.out();
    }

    @AfterEach
    void forget() {
        IssueSamples.none(sql);
    }

    @Test
    void theOwnOfficerSavesTheFile() {
        var answer = http.get(address, "Cookie", http.enter("hong-bang"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF-1.4");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    }

    @Test
    void anOfficerOfAnotherDistrictAndThePressFindNothing() {
        SignIn.store("ngo-quyen", new UnitId("304"), Role.UNIT);
        SignIn.store("bao", null, Role.PRESS);

        assertThat(http.get(address, "Cookie", http.enter("ngo-quyen")).statusCode())
                .isEqualTo(404);
        assertThat(http.get(address, "Cookie", http.enter("bao")).statusCode()).isEqualTo(404);
    }

    @Test
    void aStrangerIsSentToTheSignIn() {
        var answer = http.get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/dang-nhap");
    }
}
