package vn.haiphong.thidua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.MovableClock;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.issue.GuidanceDesk;
import vn.haiphong.thidua.issue.GuidanceForm;
import vn.haiphong.thidua.issue.IssueSamples;
import vn.haiphong.thidua.notice.NoticeSamples;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.promulgation.DraftDesk;
import vn.haiphong.thidua.promulgation.PromulgationDesk;
import vn.haiphong.thidua.promulgation.PromulgationSamples;
import vn.haiphong.thidua.promulgation.SignOffDesk;
import vn.haiphong.thidua.report.ReportDraft;
import vn.haiphong.thidua.report.ReportSamples;
import vn.haiphong.thidua.report.ResultReports;
import vn.haiphong.thidua.report.Syntheses;
import vn.haiphong.thidua.report.SynthesisContent;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.unitplan.UnitPlanDesk;
import vn.haiphong.thidua.unitplan.UnitPlanSamples;

/** N.6, Lưu VT: everything final has a copy; a changed byte, a missing line and a changed original are named. */
@PortalTest
class ArchiveDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final LocalDate DAY = LocalDate.of(2020, 8, 3);

    @Autowired
    Archive archive;

    @Autowired
    UnitPlanDesk plans;

    @Autowired
    ResultReports reports;

    @Autowired
    Syntheses syntheses;

    @Autowired
    GuidanceDesk guidance;

    @Autowired
    DraftDesk drafts;

    @Autowired
    SignOffDesk signing;

    @Autowired
    PromulgationDesk promulgation;

    @Autowired
    MovableClock clock;

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        clear();
        clock.moveTo(DAY.atTime(9, 0));
        board();
    }

    @AfterEach
    void leave() {
        clock.backToNow();
        clear();
        SignIn.out();
    }

    private void clear() {
        ArchiveSamples.none(sql);
        PromulgationSamples.none(sql);
        ReportSamples.nothingHasBeenDone(sql);
        UnitPlanSamples.none(sql);
        IssueSamples.none(sql);
        NoticeSamples.nothingWasTold(sql);
    }

    @Test
    void everythingFinalGetsOneCopyAndNothingElseDoes() {
        plan(true);
        result();
        synthesis();
        guidance.publish(new GuidanceForm("Hướng dẫn khen thưởng", "Nội dung", "", false));
        issue();
        drafts.begin(vn.haiphong.thidua.promulgation.DraftKind.PLAN, "Còn soạn");

        assertThat(archive.take()).isEqualTo(5);
        assertThat(archive.take()).isZero();

        assertThat(archive.page("", 0, 10))
                .extracting(ArchiveRow::kind)
                .containsExactlyInAnyOrder(
                        "Kế hoạch của đơn vị",
                        "Báo cáo kết quả",
                        "Báo cáo tổng hợp",
                        "Hướng dẫn",
                        "Văn bản đã ban hành");
        assertThat(archive.page("", 0, 10)).extracting(ArchiveRow::seq).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(archive.page("Văn bản đã ban hành", 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Kế hoạch 180/KH-UBND: Tổ chức Đại hội");
            assertThat(row.by()).isEqualTo("Người dùng ban-tdkt");
            assertThat(row.sha256())
                    .isEqualTo(sql.queryForObject("select sha256 from promulgation_issue", String.class));
        });
        assertThat(archive.check().findings()).isEmpty();
    }

    @Test
    void aChangedByteIsFoundWhereverItIs() {
        plan(false);
        issue();
        archive.take();
        long plan = archive.page("Kế hoạch của đơn vị", 0, 1).getFirst().seq();

        sql.update(
                "update archive_copy set text = replace(text, 'Hội trường quận', 'Hội trường Quận') where seq = ?",
                plan);

        assertThat(archive.check().findings())
                .extracting(ArchiveFinding::seq, finding -> finding.what().split(":")[0])
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(plan, "Nội dung bản lưu đã bị sửa"),
                        org.assertj.core.groups.Tuple.tuple(plan, "Bản gốc trong cổng khác bản lưu."));
    }

    @Test
    void aHashThatWasMadeToFitBreaksTheChain() {
        issue();
        archive.take();

        sql.update("update archive_copy set text = concat(text, ' ')");
        sql.update("update archive_copy set sha256 = sha2(text, 256)");

        assertThat(archive.check().findings())
                .extracting(ArchiveFinding::what)
                .contains("Dòng danh mục hoặc mã băm đã bị sửa.");
    }

    @Test
    void aLineThatWasTakenOutIsMissed() {
        plan(false);
        issue();
        guidance.publish(new GuidanceForm("Hướng dẫn khen thưởng", "Nội dung", "", false));
        archive.take();

        sql.update("delete from archive_copy where seq = 2");
        assertThat(archive.check().findings())
                .extracting(ArchiveFinding::what)
                .containsExactly("Thiếu bản lưu từ số 2 đến số 2.");
        sql.update("delete from archive_copy where seq = 3");
        assertThat(archive.check().findings())
                .extracting(ArchiveFinding::what)
                .containsExactly("Danh mục ghi đến số 3 nhưng chỉ còn đến số 1.");
    }

    @Test
    void anOriginalThatWasChangedOrIsGoneIsNamedAndTheCopyStays() {
        plan(false);
        guidance.publish(new GuidanceForm("Hướng dẫn khen thưởng", "Nội dung", "", false));
        archive.take();
        sql.update("update unitplan_plan set content = replace(content, 'Hội trường quận', 'Nơi khác')");
        sql.update("delete from issue_guidance_edition");

        assertThat(archive.check().findings())
                .extracting(ArchiveFinding::what)
                .containsExactlyInAnyOrder(
                        "Bản gốc trong cổng khác bản lưu.", "Bản gốc không còn trong cổng; bản lưu vẫn đủ.");
        assertThat(archive.text(archive.page("Hướng dẫn", 0, 1).getFirst().seq())
                        .orElseThrow())
                .contains("Nội dung");
    }

    @Test
    void oneFileHoldsEverythingWithAListAndHashes() throws IOException {
        plan(true);
        issue();
        archive.take();

        var files = unzipped();

        assertThat(files.keySet()).contains("danh-muc.csv", "SHA256SUMS").hasSize(6);
        var sums = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(sums).hasSize(3).allSatisfy(line -> {
            var parts = line.split("  ", 2);
            assertThat(Fingerprint.of(files.get(parts[1]))).isEqualTo(parts[0]);
        });
        assertThat(files.entrySet())
                .filteredOn(file -> file.getKey().endsWith(".pdf"))
                .extracting(file -> new String(file.getValue(), 0, 5, StandardCharsets.ISO_8859_1))
                .contains("%PDF-");
        assertThat(new String(files.get("danh-muc.csv"), StandardCharsets.UTF_8))
                .contains("\"Kế hoạch 180/KH-UBND: Tổ chức Đại hội\"", "\"303\"");
    }

    @Test
    void onlyThoseWhoAnswerForTheCityGetIn() {
        issue();
        archive.take();
        SignIn.as("lanh-dao", Role.LEADER);
        assertThat(archive.page("", 0, 10)).hasSize(1);
        assertThatThrownBy(() -> archive.check()).isInstanceOf(AccessDeniedException.class);
        for (var role : List.of(Role.UNIT, Role.ORGANISER, Role.LEADER)) {
            SignIn.as("hong-bang", HONG_BANG, role);
            assertThatThrownBy(() -> archive.page("", 0, 10)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> archive.text(1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> archive.take()).isInstanceOf(AccessDeniedException.class);
            var cookie = http.enter("hong-bang");
            assertThat(http.get(ArchivePaths.ZIP, "Cookie", cookie).statusCode())
                    .isEqualTo(403);
            assertThat(http.get(ArchivePaths.copy(1), "Cookie", cookie).statusCode())
                    .isEqualTo(403);
        }
        SignIn.store("ban-tdkt", null, Role.ORGANISER);
        var cookie = http.enter("ban-tdkt");
        assertThat(http.get(ArchivePaths.ZIP, "Cookie", cookie).statusCode()).isEqualTo(200);
        assertThat(http.get(ArchivePaths.copy(1), "Cookie", cookie).statusCode())
                .isEqualTo(200);
    }

    private Map<String, byte[]> unzipped() throws IOException {
        var out = new ByteArrayOutputStream();
        archive.write(out);
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private void plan(boolean withFile) {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        var draft = plans.save(HONG_BANG, -1, UnitPlanSamples.complete());
        if (withFile) draft = plans.attach(HONG_BANG, draft.version(), DocumentSamples.pdf(), "Kế hoạch.pdf");
        var handed = plans.submit(HONG_BANG, draft.version());
        board();
        plans.accept(HONG_BANG, handed.version());
    }

    private void result() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        var draft = reports.save(HONG_BANG, ReportDraft.NEW, ReportSamples.complete(1));
        var handed = reports.submit(HONG_BANG, draft.version());
        board();
        reports.accept(HONG_BANG, handed.version());
    }

    private void synthesis() {
        var made = syntheses.create("Tổng hợp");
        var content = new SynthesisContent(
                12, DAY, "Mở đầu", "Đánh giá", "Tồn tại", "Phương hướng", SynthesisContent.EMPTY.signature());
        var saved = syntheses.save(made.row().id(), made.version(), "Tổng hợp", content);
        syntheses.freeze(made.row().id(), saved.version());
    }

    private void issue() {
        var signed = PromulgationSamples.signedOff(drafts, signing, "Tổ chức Đại hội");
        promulgation.issue(signed.id(), signed.version(), PromulgationSamples.form(180, DAY));
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
