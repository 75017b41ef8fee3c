package vn.haiphong.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Reads what was written with another library. */
class PaperInPdfTest {

    @Test
    void everyVietnameseLetterIsFoundAgainInUpperAndLowerCase() throws IOException {
        try (var pdf = pdf(PaperSamples.report())) {
            assertThat(String.join("", lines(pdf, 1)))
                    .contains(PaperSamples.LETTERS, PaperSamples.LETTERS.toLowerCase(PaperWords.VIETNAMESE));
        }
    }

    @Test
    void everyFaceKeepsEveryLetter() {
        for (var face : PaperFont.values()) {
            for (var letters : List.of(PaperSamples.LETTERS, PaperSamples.LETTERS.toLowerCase(PaperWords.VIETNAMESE))) {
                assertThat(letters.chars().allMatch(face.base()::charExists)).isTrue();
            }
        }
    }

    @Test
    void everyFontIsAnEmbeddedSubsetThatKeepsItsText() throws IOException {
        try (var pdf = pdf(PaperSamples.report())) {
            var resources = pdf.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
                assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
            }
        }
    }

    @Test
    void theFileSaysItsLanguageAndTitle() throws IOException {
        try (var pdf = pdf(PaperSamples.letter())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Công văn 05/BTĐKT-NV đôn đốc báo cáo tổng kết phong trào thi đua");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void aLetterHasEveryPartOfTheLayout() throws IOException {
        try (var pdf = pdf(PaperSamples.letter())) {
            assertThat(lines(pdf, 1))
                    .contains(
                            "SỞ NỘI VỤ HẢI PHÒNG",
                            "BAN THI ĐUA - KHEN THƯỞNG",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Số: 05/BTĐKT-NV",
                            "Hải Phòng, ngày 05 tháng 02 năm 2020",
                            "Kính gửi: Ủy ban nhân dân quận Hồng Bàng",
                            "Trân trọng cảm ơn sự phối hợp của quý cơ quan./.",
                            "KT. TRƯỞNG BAN",
                            "PHÓ TRƯỞNG BAN",
                            "Nguyễn Thị Minh Ngọc",
                            "Nơi nhận:",
                            "- Lưu: VT, NV.");
        }
    }

    @Test
    void pagesAreA4WithTheMarginsOfTheRule() throws IOException {
        try (var pdf = pdf(PaperSamples.longReport(3))) {
            var page = pdf.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isBetween(594f, 596f);
            assertThat(page.getHeight()).isBetween(841f, 843f);
        }
    }

    @Test
    void theFirstPageHasNoNumberTheOthersHaveItOnTopAndTheTableRepeatsItsHead() throws IOException {
        try (var pdf = pdf(PaperSamples.longReport(120))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(lines(pdf, 1)).doesNotContain("1").contains("STT Đơn vị Số");
            assertThat(lines(pdf, 2).subList(0, 2)).containsExactly("2", "STT Đơn vị Số");
            assertThat(lines(pdf, 3).subList(0, 2)).containsExactly("3", "STT Đơn vị Số");
        }
    }

    @Test
    void anAnnexBeginsOnALyingPageAndCountsFromOneAgain() throws IOException {
        var table = (PaperBlock.Table) PaperSamples.longReport(100).body().getFirst();
        var paper = PaperSamples.with(
                PaperSamples.letter(), new Paper.Annex("Phụ lục", "Danh sách đơn vị", true, List.of(table)));

        try (var pdf = pdf(paper)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isLessThan(600);
            assertThat(pdf.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
            assertThat(lines(pdf, 2)).startsWith("PHỤ LỤC", "Danh sách đơn vị");
            assertThat(lines(pdf, 3)).startsWith("2");
        }
    }

    @Test
    void anAnnexBehindAPaperOfSeveralPagesHasNoNumberOnItsFirstPage() throws IOException {
        var table = (PaperBlock.Table) PaperSamples.longReport(60).body().getFirst();
        var paper = PaperSamples.with(
                PaperSamples.longReport(60), new Paper.Annex("Phụ lục", "Danh sách đơn vị", false, List.of(table)));

        try (var pdf = pdf(paper)) {
            int first = 1;
            while (!lines(pdf, first).contains("PHỤ LỤC")) first++;
            assertThat(first).isGreaterThan(2);
            assertThat(lines(pdf, first)).startsWith("PHỤ LỤC");
            assertThat(lines(pdf, first + 1)).startsWith("2");
        }
    }

    private static PDDocument pdf(Paper paper) throws IOException {
        return Loader.loadPDF(new Papers().write(paper, Papers.Format.PDF));
    }

    private static List<String> lines(PDDocument pdf, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(page > 1);
        reader.setStartPage(page);
        reader.setEndPage(page);
        var lines = new ArrayList<String>();
        reader.getText(pdf)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }
}
