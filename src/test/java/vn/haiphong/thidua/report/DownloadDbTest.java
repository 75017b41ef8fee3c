package vn.haiphong.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.report.ReportSamples.HONG_BANG;
import static vn.haiphong.thidua.report.ReportSamples.NGO_QUYEN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.Signature;

/** The addresses of files, asked over the wire by people who really signed in. */
@PortalTest
class DownloadDbTest {

    @Autowired
    Http http;

    @Autowired
    UrgingLetters letters;

    @Autowired
    ResultReports reports;

    @Autowired
    Syntheses syntheses;

    @Autowired
    JdbcTemplate sql;

    private List<LetterRow> written;
    private UUID synthesis;

    @BeforeEach
    void thereAreFiles() {
        ReportSamples.nothingHasBeenDone(sql);
        SignIn.as("ban-tdkt", Role.ORGANISER);
        var dated = LocalDate.of(2020, 7, 6);
        var signature = new Signature(Signature.Right.OWN, "", "Trưởng Ban", "");
        written = letters.write(
                new LetterForm("ke-hoach", List.of(HONG_BANG, NGO_QUYEN), false, 45, "BTĐKT", dated, dated, signature));
        synthesis = syntheses.create("Báo cáo").row().id();
        for (var unit : List.of(HONG_BANG, NGO_QUYEN)) {
            reports.save(unit, ReportDraft.NEW, ReportSamples.complete(1));
        }
        SignIn.out();
    }

    @AfterEach
    void clean() {
        SignIn.out();
        ReportSamples.nothingHasBeenDone(sql);
    }

    @Test
    void theBoardGetsEveryFileWithItsNameAndType() {
        var session = enter("ban-tdkt", null, Role.ORGANISER);

        for (var address : all()) {
            var answer = http.get(address, "Cookie", session);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; filename");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        }
        assertThat(http.get(ReportPaths.DESK_SHEET, "Cookie", session)
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void anOfficerGetsTheFilesOfTheOwnUnitAndNoOthers() {
        var session = enter("hong-bang", HONG_BANG, Role.UNIT);

        for (var address : List.of(
                ReportPaths.DESK_SHEET,
                ReportPaths.letterFile(written.getFirst().id(), Format.PDF),
                ReportPaths.resultFile(HONG_BANG, Format.DOCX))) {
            assertThat(http.get(address, "Cookie", session).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
        for (var address : List.of(
                ReportPaths.letterFile(written.getLast().id(), Format.PDF),
                ReportPaths.letterBatch(written.getFirst().batch()),
                ReportPaths.resultFile(NGO_QUYEN, Format.PDF),
                ReportPaths.resultFile(NGO_QUYEN, Format.DOCX),
                ReportPaths.synthesisFile(synthesis, Format.PDF))) {
            assertThat(http.get(address, "Cookie", session).statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
    }

    @Test
    void aJournalistGetsNoneAndAStrangerIsSentToSignIn() {
        var session = enter("bao-chi", null, Role.PRESS);

        for (var address : all()) {
            assertThat(http.get(address, "Cookie", session).statusCode())
                    .as(address)
                    .isEqualTo(403);
            assertThat(http.get(address).statusCode()).as(address).isIn(302, 401);
        }
    }

    @Test
    void whatIsNotThereSaysSo() {
        var session = enter("ban-tdkt", null, Role.ORGANISER);

        for (var address : List.of(
                ReportPaths.letterFile(UUID.randomUUID(), Format.PDF),
                ReportPaths.letterBatch(UUID.randomUUID()),
                ReportPaths.resultFile(new UnitId("99999"), Format.PDF),
                ReportPaths.synthesisFile(UUID.randomUUID(), Format.DOCX))) {
            assertThat(http.get(address, "Cookie", session).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    private List<String> all() {
        return List.of(
                ReportPaths.DESK_SHEET,
                ReportPaths.letterFile(written.getFirst().id(), Format.PDF),
                ReportPaths.letterFile(written.getLast().id(), Format.DOCX),
                ReportPaths.letterBatch(written.getFirst().batch()),
                ReportPaths.resultFile(HONG_BANG, Format.PDF),
                ReportPaths.resultFile(NGO_QUYEN, Format.DOCX),
                ReportPaths.synthesisFile(synthesis, Format.PDF));
    }

    private String enter(String login, @Nullable UnitId scope, Role role) {
        SignIn.store(login, scope, role);
        return http.enter(login);
    }
}
