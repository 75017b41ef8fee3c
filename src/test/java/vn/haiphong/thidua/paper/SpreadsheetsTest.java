package vn.haiphong.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.paper.SheetTable.Column;

class SpreadsheetsTest {

    private static final List<Column> COLUMNS =
            List.of(new Column("Đơn vị", 40), new Column("Hạn", 12), new Column("Số", 8));
    private static final List<List<Object>> ROWS = List.of(
            List.of("Quận Hồng Bàng", LocalDate.of(2020, 7, 3), 12), List.of("=1+1", LocalDate.of(2020, 6, 30), 3.5));

    @Test
    void theMachineSheetHoldsBareRowsWithRealDatesAndNumbers() throws IOException {
        try (var book = book(ROWS)) {
            var sheet = book.getSheet("Tiến độ");

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Đơn vị");
            var due = sheet.getRow(1).getCell(1);
            assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
            assertThat(due.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(due.getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2020, 7, 3).atStartOfDay());
            assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(3.5);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(1);
        }
    }

    @Test
    void thePrintSheetHasATitleAndRepeatsItsHead() throws IOException {
        try (var book = book(ROWS)) {
            var sheet = book.getSheet("Bản in");

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Tiến độ thực hiện Kế hoạch");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Đơn vị");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Quận Hồng Bàng");
            assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("4:4"));
        }
    }

    @Test
    void bothSheetsPrintAcrossOneLyingA4PageWithTheirNumbers() throws IOException {
        try (var book = book(ROWS)) {
            for (var name : List.of("Tiến độ", "Bản in")) {
                XSSFSheet sheet = book.getSheet(name);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getFooter().getCenter()).contains("&P/&N");
            }
        }
    }

    @Test
    void aTextNeverBecomesAFormula() throws IOException {
        try (var book = book(ROWS)) {
            var cell = book.getSheet("Tiến độ").getRow(2).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("'=1+1");
        }
        assertThat(List.of("+84", "-1", "@x", "\tx", "Sở =", ""))
                .extracting(Spreadsheets::safe)
                .containsExactly("'+84", "'-1", "'@x", "'\tx", "Sở =", "");
    }

    @Test
    void textsAreStoredComposed() {
        assertThat(Spreadsheets.safe("Ha\u0309i Pho\u0300ng")).isEqualTo("Hải Phòng");
    }

    @Test
    void rowsLeaveWhileOthersAreStillToCome() throws IOException {
        var sent = new AtomicInteger();
        var seen = new ArrayList<Integer>();
        var out = new OutputStream() {
            @Override
            public void write(int b) {
                sent.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                sent.addAndGet(length);
            }
        };
        Iterable<List<Object>> rows = () -> IntStream.range(0, 20_000)
                .mapToObj(i -> {
                    if (i == 19_999) seen.add(sent.get());
                    return List.<Object>of("Đơn vị " + i * 7919L, LocalDate.of(2020, 7, 3), i);
                })
                .iterator();

        new Spreadsheets().write(table(rows), out);

        assertThat(seen.getFirst()).isGreaterThan(50_000);
    }

    private static XSSFWorkbook book(List<List<Object>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new Spreadsheets().write(table(rows), bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static SheetTable table(Iterable<List<Object>> rows) {
        return new SheetTable("Tiến độ", "Tiến độ thực hiện Kế hoạch", "Ngày 06/07/2020", COLUMNS, rows);
    }
}
