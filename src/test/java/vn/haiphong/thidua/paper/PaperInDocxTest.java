package vn.haiphong.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class PaperInDocxTest {

    @Test
    void aLetterHasEveryPartOfTheLayout() throws Exception {
        try (var docx = docx(PaperSamples.letter());
                var text = new XWPFWordExtractor(docx)) {
            assertThat(text.getText())
                    .contains(
                            "SỞ NỘI VỤ HẢI PHÒNG",
                            "BAN THI ĐUA - KHEN THƯỞNG",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Số: 05/BTĐKT-NV",
                            "V/v đôn đốc báo cáo tổng kết phong trào thi đua",
                            "Hải Phòng, ngày 05 tháng 02 năm 2020",
                            "Kính gửi: Ủy ban nhân dân quận Hồng Bàng",
                            "phối hợp của quý cơ quan./.",
                            "KT. TRƯỞNG BAN",
                            "Nguyễn Thị Minh Ngọc",
                            "- Lưu: VT, NV.");
        }
    }

    @Test
    void theBodyIsJustifiedFourteenPointTimesWithAnIndentedFirstLine() throws Exception {
        try (var docx = docx(PaperSamples.letter())) {
            var paragraph = docx.getParagraphs().stream()
                    .filter(one -> one.getText().startsWith("Thực hiện"))
                    .findFirst()
                    .orElseThrow();

            assertThat(paragraph.getRuns().getFirst().getFontFamily()).isEqualTo("Times New Roman");
            assertThat(paragraph.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(14);
            assertThat(paragraph.getIndentationFirstLine()).isEqualTo(720);
            assertThat(paragraph.getSpacingAfter()).isEqualTo(120);
        }
    }

    @Test
    void thePageIsA4WithTheMarginsOfTheRuleAndItsNumberOnTopButNotOnTheFirst() throws Exception {
        try (var docx = docx(PaperSamples.report())) {
            var section = docx.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(DocxParts.mm(210));
            assertThat(section.getPgSz().getH()).isEqualTo(DocxParts.mm(297));
            assertThat(List.of(section.getPgMar().getTop(), section.getPgMar().getBottom()))
                    .containsOnly(DocxParts.mm(20));
            assertThat(section.getPgMar().getLeft()).isEqualTo(DocxParts.mm(30));
            assertThat(section.getPgMar().getRight()).isEqualTo(DocxParts.mm(20));
            assertThat(section.isSetTitlePg()).isTrue();
            var fields = docx.getHeaderList().stream()
                    .flatMap(header -> header.getParagraphs().stream())
                    .filter(paragraph -> paragraph.getCTP().sizeOfFldSimpleArray() > 0)
                    .map(paragraph -> paragraph.getCTP().getFldSimpleArray(0).getInstr());
            assertThat(fields).containsExactly("PAGE");
            var headers = new XWPFHeaderFooterPolicy(docx);
            assertThat(headers.getFirstPageHeader().getText()).isBlank();
            assertThat(headers.getDefaultHeader().getParagraphs().getFirst().getAlignment())
                    .isEqualTo(ParagraphAlignment.CENTER);
        }
    }

    @Test
    void theFileSaysItsLanguageAndTitle() throws Exception {
        try (var docx = docx(PaperSamples.report())) {
            assertThat(docx.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("BÁO CÁO 123/BC-BTĐKT Tổng kết phong trào thi đua yêu nước giai đoạn 2015-2020");
            assertThat(docx.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("vi-VN");
        }
    }

    @Test
    void headingsAreKnownToTheOutline() throws Exception {
        try (var docx = docx(PaperSamples.report())) {
            assertThat(docx.getParagraphs().stream().filter(PaperInDocxTest::hasOutline))
                    .extracting(
                            XWPFParagraph::getText,
                            one -> one.getCTP()
                                    .getPPr()
                                    .getOutlineLvl()
                                    .getVal()
                                    .intValue())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Phần thứ nhất\nKẾT QUẢ", 0),
                            org.assertj.core.groups.Tuple.tuple("I. Công tác chỉ đạo", 1));
        }
    }

    @Test
    void aTableRepeatsItsHead() throws Exception {
        try (var docx = docx(PaperSamples.longReport(120))) {
            var table = docx.getTables().get(1);
            assertThat(table.getNumberOfRows()).isEqualTo(121);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        }
    }

    @Test
    void anAnnexIsASectionOfItsOwnThatCountsFromOne() throws Exception {
        var paper = PaperSamples.with(
                PaperSamples.letter(),
                new Paper.Annex("Phụ lục", "Danh sách đơn vị", true, List.of(PaperBlock.text("Một"))));

        try (var docx = docx(paper)) {
            var upright = docx.getParagraphs().stream()
                    .filter(one ->
                            one.getCTP().isSetPPr() && one.getCTP().getPPr().isSetSectPr())
                    .map(one -> one.getCTP().getPPr().getSectPr())
                    .toList();
            assertThat(upright).hasSize(1);
            assertThat(upright.getFirst().getPgSz().getW()).isEqualTo(DocxParts.mm(210));
            var lying = docx.getDocument().getBody().getSectPr();
            assertThat(lying.getPgSz().getW()).isEqualTo(DocxParts.mm(297));
            assertThat(lying.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        }
    }

    private static boolean hasOutline(XWPFParagraph one) {
        return one.getCTP().isSetPPr() && one.getCTP().getPPr().isSetOutlineLvl();
    }

    private static XWPFDocument docx(Paper paper) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(new Papers().write(paper, Papers.Format.DOCX)));
    }
}
