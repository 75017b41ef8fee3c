package vn.haiphong.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.intake.IntakeDoors;
import vn.haiphong.thidua.intake.IntakeTarget;
import vn.haiphong.thidua.ui.SheetDoor;
import vn.haiphong.thidua.ui.SheetPreview;

/** A unit sends its list of nominees as a spreadsheet made from the portal's own template. */
@PortalTest
class NominationIntakeDbTest {

    @Autowired
    IntakeDoors doors;

    @Autowired
    NominationRegister register;

    @Autowired
    NominationDesk desk;

    @Autowired
    NominationClimb climb;

    @Autowired
    NominationSamples samples;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        none();
        NominationSamples.officer();
    }

    @AfterEach
    void leave() {
        none();
        SignIn.out();
    }

    private void none() {
        NominationSamples.none(sql);
        sql.update("delete from intake_intake where list_key = ?", NominationIntake.KEY);
    }

    @Test
    void eachRowThatIsRightBeginsADossierAndEachBadCellIsNamed() throws IOException {
        samples.complete("Đỗ Văn Có Rồi", "LDTT");

        var preview = door().read(
                        "de-nghi.xlsx",
                        book(
                                row("Nguyễn Văn Ân", "Cá nhân", "1980", "Lao động tiên tiến"),
                                row("Tổ dân phố số 3", "Tập thể", "", "Tập thể lao động tiên tiến"),
                                row("Tổ dân phố số 4", "Tập thể", "", "Lao động tiên tiến"),
                                row("Trần Thị Bình", "Người", "1985", "Lao động tiên tiến"),
                                row("Lê Văn Cường", "Cá nhân", "1975", "Danh hiệu lạ"),
                                row("Đỗ Văn Có Rồi", "Cá nhân", "1985", "Lao động tiên tiến"),
                                row("Nguyễn Văn Ân", "Cá nhân", "1980", "Lao động tiên tiến")));

        assertThat(preview.faults(0, 50))
                .extracting(SheetPreview.Fault::cell)
                .containsExactlyInAnyOrder("G4", "B5", "G6", "A7", "A8");
        assertThat(preview.takeIn()).startsWith("Đã nhập 2 dòng, bỏ 5 dòng lỗi");
        assertThat(register.page(NominationFilter.MINE, 0, 50))
                .extracting(NominationRow::name, NominationRow::titleCode, NominationRow::status)
                .contains(
                        org.assertj.core.api.Assertions.tuple("Nguyễn Văn Ân", "LDTT", NominationStatus.DRAFT),
                        org.assertj.core.api.Assertions.tuple("Tổ dân phố số 3", "TTLDTT", NominationStatus.DRAFT))
                .hasSize(3);
    }

    @Test
    void aWholeIntakeIsTakenBackAndCanComeAgain() throws IOException {
        var list = row("Nguyễn Văn Ân", "Cá nhân", "1980", "Lao động tiên tiến");
        door().read("de-nghi.xlsx", book(list)).takeIn();

        door().takeBack(door().past(0, 10).getFirst().id());

        assertThat(register.count(NominationFilter.MINE)).isZero();
        var again = door().read("de-nghi.xlsx", book(list));
        assertThat(again.faults(0, 10)).isEmpty();
        again.takeIn();
        assertThat(register.count(NominationFilter.MINE)).isEqualTo(1);
        assertThat(sql.queryForObject("select count(*) from subject_subject", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void whatWentUpIsNotTakenBack() throws IOException {
        door().read("de-nghi.xlsx", book(row("Nguyễn Văn Ân", "Cá nhân", "1980", "Lao động tiên tiến")))
                .takeIn();
        var begun = register.page(NominationFilter.MINE, 0, 10).getFirst();
        var full = samples.withReport(desk.open(begun.id()).orElseThrow());
        climb.send(Map.of(full.id(), full.version()), NominationSamples.letter("01/TTr-UBND"));
        var past = door().past(0, 10).getFirst();

        assertThatThrownBy(() -> door().takeBack(past.id()))
                .hasMessage("Hồ sơ của Nguyễn Văn Ân trong lần nhập này đã trình lên cấp trên nên không hoàn tác cả lần"
                        + " nhập được. Hãy rút từng hồ sơ.");
        assertThat(desk.open(begun.id()).orElseThrow().status()).isEqualTo(NominationStatus.SUBMITTED);
    }

    @Test
    void nobodyBeginsDossiersOfAnotherUnit() throws IOException {
        var file = book(row("Trần Thị Bình", "Cá nhân", "1980", "")).readAllBytes();
        SignIn.as("ngo-quyen", NominationSamples.NGO_QUYEN, Role.UNIT);

        assertThatThrownBy(() -> door().read("x.xlsx", new ByteArrayInputStream(file)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> door().past(0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    private SheetDoor door() {
        return doors.open(NominationIntake.KEY, new IntakeTarget(NominationSamples.SO_DAU, "ix"));
    }

    private static List<String> row(String name, String kind, String year, String title) {
        return List.of(name, kind, year, "", "Tổ trưởng", "Y tế", title, NominationSamples.SUMMARY, "x");
    }

    /** The portal's own template with the rows under its headings; the example in the first one is overwritten. */
    @SafeVarargs
    private InputStream book(List<String>... rows) throws IOException {
        var template = new ByteArrayOutputStream();
        door().template(template);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            for (int at = 0; at < rows.length; at++) {
                var line = sheet.createRow(at + 1);
                for (int i = 0; i < rows[at].size(); i++) line.createCell(i).setCellValue(rows[at].get(i));
            }
            var filled = new ByteArrayOutputStream();
            book.write(filled);
            return new ByteArrayInputStream(filled.toByteArray());
        }
    }
}
