package vn.haiphong.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LabelSheetsTest {

    private static final List<Label> NINE = IntStream.rangeClosed(1, 9)
            .mapToObj(number -> new Label(
                    "Đại hội Thi đua yêu nước thành phố lần thứ IX",
                    "ĐẠI BIỂU CHÍNH THỨC",
                    number == 3 ? "Công Tằng Tôn Nữ Thị Ngọc Bích Phượng" : "Nguyễn Văn Ân",
                    List.of(
                            "Ban Chỉ đạo phong trào toàn dân đoàn kết xây dựng đời sống văn hóa",
                            "Đoàn Quận Hồng Bàng"),
                    List.of("Ghế A" + number, "Thẻ số 000" + number),
                    "0123456789ABCDEFGHJKM" + number + "Z"))
            .toList();

    @Test
    void eightCardsStandOnAPageAndTheirCodesAreReadAgain() throws Exception {
        var pdf = Loader.loadPDF(new LabelSheets().write("Thẻ", NINE));

        assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        assertThat(new PDFTextStripper().getText(pdf)).contains("Nguyễn Văn Ân", "Ghế A9", "Thẻ số 0008");
        assertThat(PrintedCodes.on(pdf, 0))
                .containsExactlyInAnyOrderElementsOf(
                        NINE.subList(0, 8).stream().map(Label::code).toList());
    }

    @Test
    void noCardIsAPageThatSaysSo() throws Exception {
        var pdf = Loader.loadPDF(new LabelSheets().write("Thẻ", List.of()));

        assertThat(new PDFTextStripper().getText(pdf)).contains("Chưa có thẻ nào.");
    }
}
