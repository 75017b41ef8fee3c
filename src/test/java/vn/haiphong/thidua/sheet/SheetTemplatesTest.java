package vn.haiphong.thidua.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.sheet.SheetSamples.PEOPLE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetTemplatesTest {

    @Test
    void theTemplateHoldsHeadingsAnExampleWordsOnEachColumnAndTheValuesToChooseFrom() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template()))) {
            var list = book.getSheet("Danh sách");
            assertThat(list.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Họ và tên *");
            assertThat(list.getRow(1).getCell(1).getStringCellValue()).isEqualTo("03/07/1985");
            assertThat(list.getRow(2).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("dd/mm/yyyy");
            assertThat(list.getRow(2).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(list.getDataValidations())
                    .singleElement()
                    .satisfies(choice -> assertThat(
                                    choice.getValidationConstraint().getFormula1())
                            .isEqualTo("'Giá trị'!$C$2:$C$3"));
            var guide = book.getSheet("Hướng dẫn");
            assertThat(guide.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Danh sách đại biểu");
            assertThat(guide.getRow(7).getCell(2).getStringCellValue())
                    .isEqualTo("Đủ 12 chữ số. Không được trùng giữa các dòng.");
            assertThat(guide.getRow(6).getCell(3).getStringCellValue()).isEqualTo("Nam; Nữ");
            assertThat(book.getSheet("Giá trị").getRow(2).getCell(2).getStringCellValue())
                    .isEqualTo("Nữ");
        }
    }

    @Test
    void aFilledTemplateIsReadWithoutItsExample() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template()))) {
            SheetSamples.put(book.getSheet("Danh sách"), 2, List.of("Trần Văn Mẫu", "03/07/1985", "Nam"));
            var filled = new ByteArrayOutputStream();
            book.write(filled);

            var reading = new SheetReader().read(PEOPLE, new ByteArrayInputStream(filled.toByteArray()));

            assertThat(reading.faults()).isEmpty();
            assertThat(reading.rows()).extracting(row -> row.text("name")).containsExactly("Trần Văn Mẫu");
        }
    }

    @Test
    void anEmptyTemplateSaysThatItIsEmpty() throws IOException {
        var bytes = template();

        assertThatThrownBy(() -> new SheetReader().read(PEOPLE, new ByteArrayInputStream(bytes)))
                .hasMessage("Trang tính “Danh sách” không có dòng nào dưới tên cột. Hãy điền danh sách rồi gửi lại.");
    }

    private static byte[] template() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new SheetTemplates().write(PEOPLE, bytes);
        return bytes.toByteArray();
    }
}
