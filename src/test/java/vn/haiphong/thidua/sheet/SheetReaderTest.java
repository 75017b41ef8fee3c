package vn.haiphong.thidua.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.sheet.SheetSamples.HEADINGS;
import static vn.haiphong.thidua.sheet.SheetSamples.PEOPLE;
import static vn.haiphong.thidua.sheet.SheetSamples.list;
import static vn.haiphong.thidua.sheet.SheetSamples.put;
import static vn.haiphong.thidua.sheet.SheetSamples.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haiphong.thidua.shared.StepRefused;

class SheetReaderTest {

    private final SheetReader reader = new SheetReader();

    @Test
    void aGoodRowBecomesValues() {
        var reading = reader.read(
                PEOPLE,
                list(
                        HEADINGS,
                        List.of(
                                1,
                                "Trần Văn Mẫu",
                                LocalDate.of(1985, 7, 3),
                                "Nam",
                                "031085001234",
                                "x",
                                3,
                                "Tổ trưởng")));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.unknown()).isEmpty();
        var row = reading.ready().getFirst();
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.text("name")).isEqualTo("Trần Văn Mẫu");
        assertThat(row.day("birth")).isEqualTo(LocalDate.of(1985, 7, 3));
        assertThat(row.text("sex")).isEqualTo("NAM");
        assertThat(row.text("card")).isEqualTo("031085001234");
        assertThat(row.yes("party")).isTrue();
        assertThat(row.integer("deeds")).isEqualTo(3);
        assertThat(row.text("note")).isEqualTo("Tổ trưởng");
    }

    @Test
    void headingsAreKnownWithoutMarksCaseAndOrderAndBelowTheTitlesOfTheList() {
        var file = workbook(sheet -> {
            put(sheet, 0, List.of("UBND QUẬN HỒNG BÀNG"));
            put(sheet, 2, List.of("DANH SÁCH ĐẠI BIỂU"));
            put(
                    sheet,
                    5,
                    List.of("TT", "GIOI TINH (*)", "  ngày tháng  năm sinh ", "Ho va ten", "Số điện thoại riêng"));
            put(sheet, 6, List.of(1, "nu", "3/7/1985", "Trần Thị Mẫu", "0900"));
        });

        var reading = reader.read(PEOPLE, file);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.unknown()).containsExactly("Số điện thoại riêng");
        assertThat(reading.rows().getFirst().number()).isEqualTo(7);
        assertThat(reading.rows().getFirst().text("sex")).isEqualTo("NU");
        assertThat(reading.rows().getFirst().day("birth")).isEqualTo(LocalDate.of(1985, 7, 3));
    }

    @Test
    void theListIsFoundOnWhicheverSheetItStandsUnlessThatIsHidden() throws IOException {
        try (var book = new XSSFWorkbook()) {
            put(book.createSheet("Cũ"), 0, List.copyOf(HEADINGS));
            book.setSheetHidden(0, true);
            put(book.createSheet("Ghi chú"), 0, List.of("Xem trang sau"));
            var sheet = book.createSheet("Danh sách");
            put(sheet, 0, List.copyOf(HEADINGS));
            put(sheet, 1, List.of("", "Trần Văn Mẫu", "03/07/1985", "Nam"));
            book.setActiveSheet(1);

            assertThat(reader.read(PEOPLE, bytes(book)).sheet()).isEqualTo("Danh sách");
        }
    }

    @Test
    void textsAreComposedAndStrayBlanksGo() {
        var decomposed = Normalizer.normalize("Nguyễn Thị Thắm", Normalizer.Form.NFD);

        var reading = reader.read(
                PEOPLE,
                list(
                        HEADINGS,
                        List.of("", "\u00A0 " + decomposed.replace(" ", "  ") + " \n", "03/07/1985", " Nữ\u00A0")));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rows().getFirst().text("name")).isEqualTo("Nguyễn Thị Thắm");
        assertThat(reading.rows().getFirst().text("sex")).isEqualTo("NU");
    }

    @ParameterizedTest
    @CsvSource({
        "x,true",
        "X,true",
        "Có,true",
        "co,true",
        "đúng,true",
        "1,true",
        "không,false",
        "0,false",
        "'',false",
        "-,false"
    })
    void aCrossOrAWordSaysYes(String typed, boolean yes) {
        var reading = reader.read(PEOPLE, list(HEADINGS, List.of("", "A B", "03/07/1985", "Nam", "", typed)));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rows().getFirst().yes("party")).isEqualTo(yes);
    }

    @ParameterizedTest
    @CsvSource({"03/07/1985", "3/7/1985", "03-07-1985", "3.7.1985", "1985-07-03", "03 / 07 / 1985"})
    void aDayWrittenAsTextIsRead(String typed) {
        var reading = reader.read(PEOPLE, list(HEADINGS, List.of("", "A B", typed, "Nam")));

        assertThat(reading.rows().getFirst().day("birth")).isEqualTo(LocalDate.of(1985, 7, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/1985 | không có ngày 31/02/1985",
                "12/25/1985 | không có tháng 25",
                "03/07/85 | năm phải ghi đủ bốn chữ số",
                "tháng 7 năm 1985 | “tháng 7 năm 1985” không phải ngày",
                "03/07/1885 | ngày 03/07/1885 nằm ngoài các năm 1920 đến 2010"
            })
    void aDayThatIsNoneIsNamedByItsCell(String typed, String reason) {
        var reading = reader.read(PEOPLE, list(HEADINGS, List.of("", "A B", typed, "Nam")));

        assertThat(reading.faults())
                .extracting(CellFault::cell, CellFault::heading, CellFault::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("C2", "Ngày sinh", reason));
        assertThat(reading.ready()).isEmpty();
    }

    @Test
    void aBareYearIsNoDay() {
        assertThat(only(list(HEADINGS, List.of("", "A B", 1985, "Nam"))).reason())
                .isEqualTo("“1985” không phải ngày");
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            Sheet sheet = book.createSheet();
            put(sheet, 0, List.copyOf(HEADINGS));
            put(sheet, 1, List.of("", "A B", LocalDate.of(1985, 7, 3), "Nam"));

            var reading = reader.read(PEOPLE, bytes(book));

            assertThat(reading.rows().getFirst().day("birth")).isEqualTo(LocalDate.of(1985, 7, 3));
        }
    }

    @Test
    void aNumberKeptAsTextIsANumberAndOneOfTheCardWithoutItsZeroIsAFault() {
        var reading = reader.read(
                PEOPLE,
                list(
                        HEADINGS,
                        List.of("", "A B", "03/07/1985", "Nam", "031 085 001 234", "", " 12 "),
                        List.of("", "C D", "03/07/1985", "Nam", 31085001235.0)));

        assertThat(reading.rows().getFirst().text("card")).isEqualTo("031085001234");
        assertThat(reading.rows().getFirst().integer("deeds")).isEqualTo(12);
        assertThat(reading.faults())
                .extracting(CellFault::sentence)
                .containsExactly("E3 (Số căn cước): có 11 chữ số, cần"
                        + " 12. Hãy định dạng ô là Văn bản (Text) rồi gõ lại: có thể Excel đã bỏ số 0 ở đầu.");
    }

    @Test
    void aFormulaCountsAsItsResultAndWithoutOneIsAFault() {
        var solved = workbook(sheet -> {
            put(sheet, 0, List.copyOf(HEADINGS));
            put(sheet, 1, List.of("", "=CONCATENATE(\"Trần \",\"Văn Mẫu\")", "=DATE(1985,7,3)", "Nam", "", "", "=1+1"));
            sheet.getRow(1).getCell(2).setCellStyle(day(sheet));
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        var unsolved = list(HEADINGS, List.of("", "=CONCATENATE(\"a\",\"b\")", "03/07/1985", "Nam"));

        var row = reader.read(PEOPLE, solved).ready().getFirst();

        assertThat(row.text("name")).isEqualTo("Trần Văn Mẫu");
        assertThat(row.day("birth")).isEqualTo(LocalDate.of(1985, 7, 3));
        assertThat(row.integer("deeds")).isEqualTo(2);
        assertThat(reader.read(PEOPLE, unsolved).ready()).isEmpty();
    }

    @Test
    void aFormulaThatFailedIsAFault() {
        var file = workbook(sheet -> {
            put(sheet, 0, List.copyOf(HEADINGS));
            put(sheet, 1, List.of("", "A B", "03/07/1985", "Nam", "", "", "=1/0"));
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(only(file).sentence())
                .isEqualTo("G2 (Số sáng kiến): công thức báo lỗi #DIV/0!. Hãy sửa công thức hoặc gõ thẳng giá trị.");
    }

    @Test
    void aTextThatExcelTurnedIntoADayIsAFault() {
        assertThat(only(list(HEADINGS, List.of("", "A B", "03/07/1985", "Nam", "", "", "", LocalDate.of(2020, 2, 1))))
                        .reason())
                .isEqualTo("Excel đã đổi chữ thành ngày 01/02/2020");
    }

    @Test
    void theSameCardTwiceIsAFaultOfTheSecond() {
        var fault = only(list(
                HEADINGS,
                List.of("", "A B", "03/07/1985", "Nam", "031085001234"),
                List.of("", "C D", "03/07/1985", "Nam", "031 085 001234")));

        assertThat(fault.cell()).isEqualTo("E3");
        assertThat(fault.reason()).isEqualTo("trùng với dòng 2");
    }

    @Test
    void emptyRowsAreNoRows() {
        var reading = reader.read(
                PEOPLE,
                list(
                        HEADINGS,
                        List.of("", "A B", "03/07/1985", "Nam"),
                        List.of(2, " ", "", ""),
                        List.of("", "C D", "03/07/1985", "Nam")));

        assertThat(reading.rows()).extracting(SheetRow::number).containsExactly(2, 4);
    }

    @Test
    void faultsOfTheRoomThatAsksJoinThoseOfTheReading() {
        var reading = reader.read(
                PEOPLE,
                list(
                        HEADINGS,
                        List.of("", "A B", "03/07/1985", "Nam"),
                        List.of("", "", "03/07/1985", "Nam"),
                        List.of("", "C D", "03/07/1985", "Nam")));

        var checked =
                reading.with(List.of(reading.rows().getFirst().fault("name", "đã có trong danh sách", "Hãy bỏ.")));

        assertThat(checked.faults()).extracting(CellFault::cell).containsExactly("B2", "B3");
        assertThat(checked.ready()).extracting(SheetRow::number).containsExactly(4);
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> reader.read(PEOPLE, list(List.of("Họ và tên", "Giới tính"), List.of("A B", "Nam"))))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Tệp thiếu cột “Ngày sinh”. Hãy thêm cột đó, hoặc tải tệp mẫu và chép danh sách vào đó.");
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        var headings = List.of("Họ và tên", "Ngày sinh", "Giới tính", "HỌ VÀ TÊN");

        assertThatThrownBy(() -> reader.read(PEOPLE, list(headings, List.of("A B", "03/07/1985", "Nam", "C D"))))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Hai cột cùng có tên “HỌ VÀ TÊN”. Hãy bỏ hoặc đổi tên một cột.");
    }

    @Test
    void moreRowsThanTheListTakesAreRefused() {
        var small = new SheetTemplate("mau.xlsx", "Danh sách", 1, PEOPLE.columns());

        assertThatThrownBy(() -> reader.read(
                        small,
                        list(
                                HEADINGS,
                                List.of("", "A B", "03/07/1985", "Nam"),
                                List.of("", "C D", "03/07/1985", "Nam"))))
                .hasMessage("Danh sách có hơn 1 dòng. Hãy tách thành nhiều tệp.");
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> reader.read(PEOPLE, text("a,b,c"))).hasMessageContaining("Lưu thành “Excel Workbook");
        assertThatThrownBy(() -> reader.read(PEOPLE, text(""))).hasMessage("Tệp rỗng. Hãy chọn lại tệp.");
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThatThrownBy(() -> reader.read(PEOPLE, new ByteArrayInputStream(old)))
                .hasMessageContaining("kiểu cũ (.xls) hoặc có mật khẩu");
        assertThatThrownBy(() -> reader.read(PEOPLE, new ByteArrayInputStream(cutOff())))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("bị hỏng");
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 120; i++) zip.write(zeros);
        }
        assertThat(bytes.size()).isLessThan(1024 * 1024);

        assertThatThrownBy(() -> reader.read(PEOPLE, new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("sau khi giải nén quá lớn");
    }

    @Test
    void aFileLargerThanListsAreIsRefused() {
        assertThatThrownBy(() -> reader.read(PEOPLE, new ByteArrayInputStream(new byte[10 * 1024 * 1024 + 1])))
                .hasMessageContaining("lớn hơn 10 MB");
    }

    @Test
    void crookedPlacesInTheFileNeitherBreakNorSwell() throws IOException {
        var rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Họ và tên</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>Ngày sinh</t></is></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t>Giới tính</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c><c r=\"ZZZZZZZ2\"><v>1</v></c>"
                + "<c r=\"B2\"><v>1E+999999999</v></c><c r=\"C2\" s=\"999999999\"><v>9e99999</v></c></row>"
                + "<row r=\"99999999999\"><c t=\"inlineStr\"><is><t>A B</t></is></c></row>";

        var reading = reader.read(PEOPLE, raw(rows));

        assertThat(reading.ready()).isEmpty();
        assertThat(reading.faults()).extracting(CellFault::cell).containsExactly("A2", "B2", "C2", "B3", "C3");
    }

    @Test
    void nothingOutsideOfTheFileIsFetched() throws IOException {
        var bomb = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>";

        assertThatThrownBy(() -> reader.read(
                        PEOPLE,
                        packageOf(bomb + "<worksheet><sheetData><row r=\"1\">"
                                + "<c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>")))
                .isInstanceOf(StepRefused.class);
    }

    private CellFault only(InputStream file) {
        var faults = reader.read(PEOPLE, file).faults();
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private static org.apache.poi.ss.usermodel.CellStyle day(Sheet sheet) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
        return style;
    }

    private static InputStream bytes(XSSFWorkbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] cutOff() {
        try (var whole = list(HEADINGS, List.of("", "A B", "03/07/1985", "Nam"))) {
            var bytes = whole.readAllBytes();
            return java.util.Arrays.copyOf(bytes, bytes.length / 3);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream raw(String rows) throws IOException {
        return packageOf("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static InputStream packageOf(String sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
