package vn.haiphong.thidua.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.delegate.Structure.Group;
import vn.haiphong.thidua.delegate.Structure.Line;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;

/** 680 delegates, drawn at random and written straight into the tables, are counted here by a second hand. */
@PortalTest
class StructureDbTest {

    private static final UnitId CITY = new UnitId("31");
    private static final UnitId HONG_BANG = new UnitId("303");

    private record Drawn(
            boolean official,
            String unit,
            String sex,
            Integer born,
            String ethnicity,
            String religion,
            boolean party,
            boolean worker,
            String sector,
            String title) {}

    @Autowired
    StructureReport report;

    @Autowired
    DelegateFiles files;

    @Autowired
    Units units;

    @Autowired
    JdbcTemplate sql;

    private final List<Drawn> all = new ArrayList<>();

    @BeforeEach
    void sixHundredAndEightyDelegates() {
        DelegateSamples.none(sql);
        SignIn.as("ban-tdkt", Role.ORGANISER);
        draw(new Random(20201109));
        keep();
    }

    @AfterEach
    void leave() {
        DelegateSamples.none(sql);
        SignIn.out();
    }

    @Test
    void theReportEqualsWhatIsCountedByHand() {
        var structure = report.of(CITY);

        assertThat(structure.total()).isEqualTo(680);
        assertThat(structure.official()).isEqualTo(555);
        assertThat(structure.guests()).isEqualTo(125);
        var expected = new HashMap<String, Map<String, String>>();
        for (var one : all) {
            count(
                    expected,
                    "Giới tính",
                    one,
                    one.sex() == null ? "Chưa ghi" : one.sex().equals("MALE") ? "Nam" : "Nữ");
            count(expected, "Độ tuổi", one, age(one.born()));
            count(expected, "Dân tộc", one, one.ethnicity().isEmpty() ? "Chưa ghi" : one.ethnicity());
            count(expected, "Tôn giáo", one, one.religion().isEmpty() ? "Không" : one.religion());
            count(expected, "Đảng viên", one, one.party() ? "Đảng viên" : "Chưa là đảng viên");
            count(expected, "Lao động trực tiếp", one, one.worker() ? "Lao động trực tiếp" : "Không trực tiếp");
            count(expected, "Lĩnh vực", one, one.sector().isEmpty() ? "Chưa ghi" : one.sector());
            count(expected, "Cấp", one, level(one.unit()));
            count(expected, "Danh hiệu cao nhất", one, one.title().isEmpty() ? "Chưa có" : one.title());
            count(expected, "Đoàn", one, delegation(one.unit()));
        }
        var told = structure.groups().stream()
                .collect(Collectors.toMap(
                        Group::name,
                        group -> group.lines().stream()
                                .filter(line -> line.all() > 0)
                                .collect(
                                        Collectors.toMap(Line::label, line -> line.official() + "+" + line.guests()))));
        assertThat(told).isEqualTo(expected);
        assertThat(structure.groups())
                .allSatisfy(group -> assertThat(
                                group.lines().stream().mapToInt(Line::all).sum())
                        .isEqualTo(680));
    }

    @Test
    void agesAreToldAsOfTheYearOfTheCongress() {
        var ages = all.stream()
                .filter(one -> one.born() != null)
                .mapToInt(one -> 2020 - one.born())
                .sorted()
                .toArray();
        var middle = new java.math.BigDecimal(java.util.Arrays.stream(ages).sum())
                .divide(new java.math.BigDecimal(ages.length), 1, java.math.RoundingMode.HALF_UP);

        assertThat(report.of(CITY).ages())
                .isEqualTo("Tuổi bình quân " + middle.toPlainString().replace('.', ',') + "; trẻ nhất " + ages[0]
                        + " tuổi, cao nhất " + ages[ages.length - 1] + " tuổi");
    }

    @Test
    void aUnitCountsItselfAndWhatIsBelow() {
        SignIn.as("hong-bang", HONG_BANG, Role.UNIT);
        var own = all.stream()
                .filter(one -> units.tree().covers(HONG_BANG, new UnitId(one.unit())))
                .count();

        assertThat(report.of(HONG_BANG).total()).isEqualTo((int) own).isPositive();
        assertThatThrownBy(() -> report.of(CITY)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sharesAreRoundedInWholeNumbers() {
        assertThat(Structure.share(555, 680)).isEqualTo("81,6 %");
        assertThat(Structure.share(1, 3)).isEqualTo("33,3 %");
        assertThat(Structure.share(1, 2000)).isEqualTo("0,1 %");
        assertThat(Structure.share(0, 0)).isEqualTo("0 %");
    }

    @Test
    void theReportGoesOutInThreeFormats() throws Exception {
        var women = report.of(CITY).groups().getFirst().lines().get(1);

        var docx = new XWPFWordExtractor(new XWPFDocument(
                        new ByteArrayInputStream(files.structure(CITY, "docx").bytes())))
                .getText();
        var pdf = new PDFTextStripper()
                .getText(Loader.loadPDF(files.structure(CITY, "pdf").bytes()));
        var book = new XSSFWorkbook(
                new ByteArrayInputStream(files.structure(CITY, "xlsx").bytes()));

        assertThat(docx).contains("Tổng số đại biểu: 680, gồm 555 đại biểu chính thức và 125 khách mời.");
        assertThat(pdf).contains("Tổng số đại biểu: 680").contains("Nữ " + women.official() + " " + women.guests());
        assertThat(book.getSheetAt(0).getRow(2).getCell(1).getStringCellValue()).isEqualTo("Nữ");
        assertThat((int) book.getSheetAt(0).getRow(2).getCell(4).getNumericCellValue())
                .isEqualTo(women.all());
    }

    @Test
    void theListIsGroupedByDelegationsAndSortedTheVietnameseWay() throws Exception {
        sql.update("update subject_subject set name = '=HYPERLINK(\"x\") Nguyễn Ân' where unit_code = '303' limit 1");

        var book = new XSSFWorkbook(
                new ByteArrayInputStream(files.list(CITY, "xlsx").bytes()));
        var sheet = book.getSheetAt(0);

        assertThat(sheet.getLastRowNum()).isEqualTo(680);
        var order = units.tree().all().stream().map(Unit::name).toList();
        int last = -1;
        for (int i = 1; i <= 680; i++) {
            int at = order.indexOf(sheet.getRow(i).getCell(1).getStringCellValue());
            assertThat(at).isGreaterThanOrEqualTo(last);
            last = at;
        }
        var dangerous = new ArrayList<String>();
        for (int i = 1; i <= 680; i++) {
            var name = sheet.getRow(i).getCell(4).getStringCellValue();
            if (name.contains("HYPERLINK")) dangerous.add(name);
        }
        assertThat(dangerous).containsExactly("'=HYPERLINK(\"x\") Nguyễn Ân");
        assertThat(new PDFTextStripper()
                        .getText(Loader.loadPDF(files.list(CITY, "pdf").bytes())))
                .contains("680 đại biểu");
    }

    @Test
    void whatIsPersonalGoesToOfficersAndTheBoardAlone() throws Exception {
        var board = heads();
        SignIn.as("lanh-dao", Role.LEADER);
        var leader = heads();

        assertThat(board).contains("Năm sinh", "Dân tộc", "Tôn giáo", "Đảng viên");
        assertThat(leader).isNotEmpty().doesNotContain("Năm sinh", "Dân tộc", "Tôn giáo", "Đảng viên");
        SignIn.as("ngo-quyen", new UnitId("304"), Role.UNIT);
        assertThatThrownBy(() -> files.list(CITY, "xlsx")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.list(HONG_BANG, "pdf")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.structure(HONG_BANG, "docx")).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> heads() throws Exception {
        var row = new XSSFWorkbook(
                        new ByteArrayInputStream(files.list(CITY, "xlsx").bytes()))
                .getSheetAt(0)
                .getRow(0);
        var heads = new ArrayList<String>();
        row.forEach(cell -> heads.add(cell.getStringCellValue()));
        return heads;
    }

    private void draw(Random random) {
        var codes = units.tree().all().stream().map(unit -> unit.id().code()).toList();
        for (int i = 0; i < 680; i++) {
            all.add(new Drawn(
                    i < 555,
                    i < 5 ? "303" : codes.get(random.nextInt(codes.size())),
                    random.nextInt(40) == 0 ? null : random.nextInt(5) < 2 ? "FEMALE" : "MALE",
                    random.nextInt(50) == 0 ? null : 1938 + random.nextInt(65),
                    List.of("Kinh", "Kinh", "Kinh", "Tày", "Mường", "Hoa", "").get(random.nextInt(7)),
                    List.of("", "", "Công giáo", "Phật giáo").get(random.nextInt(4)),
                    random.nextInt(10) < 7,
                    random.nextBoolean(),
                    List.of("Y tế", "Giáo dục", "Nông nghiệp", "Công nghiệp", "")
                            .get(random.nextInt(5)),
                    List.of("", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua thành phố")
                            .get(random.nextInt(4))));
        }
    }

    private void keep() {
        var subjects = new ArrayList<Object[]>();
        var delegates = new ArrayList<Object[]>();
        int number = 0;
        for (var one : all) {
            var id = UUID.nameUUIDFromBytes(("s" + number).getBytes(StandardCharsets.UTF_8));
            var name =
                    "Nguyễn Văn " + List.of("Ân", "Đào", "Dung", "Bình", "Ước").get(number % 5);
            subjects.add(new Object[] {
                id.toString(),
                name,
                one.born(),
                one.sex(),
                one.ethnicity(),
                one.religion(),
                one.party(),
                one.worker(),
                one.sector(),
                one.title(),
                one.unit()
            });
            delegates.add(new Object[] {
                UUID.nameUUIDFromBytes(("d" + number).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                one.unit(),
                one.official() ? "OFFICIAL" : "GUEST",
                id.toString()
            });
            number++;
        }
        // Those who wait and those who are gone are not counted.
        sql.batchUpdate(
                "insert into subject_subject (id, version, kind, name, name_key, words, birth_year, sex, ethnicity, religion,"
                        + " party_member, direct_worker, sector, highest_title, unit_code, post, id_number, phone, mail, address,"
                        + " demonstration, edited_by_name, edited_at) values (?, 0, 'PERSON', ?, 'x', 'x', ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, '', '', '', '', '', true, 'x', now())",
                subjects,
                new int[] {
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.INTEGER,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.BOOLEAN,
                    Types.BOOLEAN,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.VARCHAR
                });
        sql.batchUpdate(
                "insert into delegate_delegate (id, version, campaign_id, unit_code, kind, state, position, subject_id, summary,"
                        + " confirmed, reason, demonstration, edited_by, edited_at)"
                        + " values (?, 0, 'ix', ?, ?, 'SEATED', 0, ?, 'Tóm tắt', true, '', true, 'x', now())",
                delegates);
    }

    private static void count(Map<String, Map<String, String>> counted, String group, Drawn one, String label) {
        counted.computeIfAbsent(group, key -> new HashMap<>())
                .merge(label, one.official() ? "1+0" : "0+1", (old, more) -> {
                    var parts = old.split("\\+");
                    int official = Integer.parseInt(parts[0]) + (one.official() ? 1 : 0);
                    int guests = Integer.parseInt(parts[1]) + (one.official() ? 0 : 1);
                    return official + "+" + guests;
                });
    }

    private static String age(Integer born) {
        if (born == null) return "Chưa ghi";
        if (born > 1990) return "Dưới 30 tuổi";
        if (born > 1980) return "Từ 30 đến 39 tuổi";
        if (born > 1970) return "Từ 40 đến 49 tuổi";
        return born > 1960 ? "Từ 50 đến 59 tuổi" : "Từ 60 tuổi";
    }

    private String level(String unit) {
        return sql.queryForObject("select level from organisation_unit where code = ?", String.class, unit)
                .transform(level -> switch (level) {
                    case "GRASSROOTS" -> "Cấp cơ sở";
                    case "UPPER" -> "Cấp trên cơ sở";
                    default -> "Cấp thành phố";
                });
    }

    /** By the column of parents alone. */
    private String delegation(String unit) {
        var at = unit;
        while (true) {
            var parent =
                    sql.queryForObject("select parent_code from organisation_unit where code = ?", String.class, at);
            if (parent == null || parent.equals("31")) break;
            at = parent;
        }
        return sql.queryForObject("select name from organisation_unit where code = ?", String.class, at);
    }
}
