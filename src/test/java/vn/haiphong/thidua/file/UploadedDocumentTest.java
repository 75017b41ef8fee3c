package vn.haiphong.thidua.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.file.DocumentSamples.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haiphong.thidua.file.Document.Kind;

class UploadedDocumentTest {

    @Test
    void theContentSaysWhichKindItIs() {
        assertThat(kind(DocumentSamples.pdfBytes())).isEqualTo(Kind.PDF);
        assertThat(kind(DocumentSamples.docx())).isEqualTo(Kind.DOCX);
        assertThat(kind(DocumentSamples.xlsx())).isEqualTo(Kind.XLSX);
        assertThat(kind(PictureSamples.jpeg(20, 10))).isEqualTo(Kind.JPEG);
    }

    @Test
    void aFileThatDidNotArriveWholeIsRefused() {
        for (var whole :
                new byte[][] {DocumentSamples.pdfBytes(), DocumentSamples.docx(), PictureSamples.jpeg(20, 10)}) {
            assertRefused(Arrays.copyOf(whole, whole.length - 30), "bị hỏng hoặc tải lên chưa hết");
        }
    }

    @Test
    void aFileWithAProgramInsideIsRefused() {
        assertRefused(DocumentSamples.docx("word/vbaProject.bin"), "macro");
        assertRefused(DocumentSamples.docx("word/activeX/activeX1.bin"), "macro");
        assertRefused(DocumentSamples.docx("word/embeddings/tro-giup.exe"), "macro");
        assertRefused(
                DocumentSamples.zip(
                        "<Types ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>",
                        "[Content_Types].xml",
                        "word/document.xml"),
                "macro");
    }

    @Test
    void aZipThatIsNoOfficeFileIsRefused() {
        assertRefused(DocumentSamples.zip("x", "a.txt"), "Tệp nén (ZIP)");
        assertRefused(DocumentSamples.office("presentationml.presentation.main+xml", "ppt/presentation.xml"), "Office");
        assertRefused(
                DocumentSamples.office("wordprocessingml.document.main+xml", "khac.xml"), "Không nhận loại tệp Office");
    }

    @Test
    void otherFilesAreRefusedWithWhatToDo() {
        assertRefused(new byte[0], "Tệp rỗng");
        assertRefused("<html>".getBytes(StandardCharsets.UTF_8), "Hãy dùng tệp PDF, DOCX, XLSX, JPEG hoặc PNG");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "DOC, XLS cũ");
        assertRefused(new byte[UploadedDocument.MAX_BYTES + 1], "lớn hơn 20 MB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Kế hoạch 12.pdf|Kế hoạch 12.pdf
            C:\\máy\\Kế hoạch.docx|Kế hoạch.pdf
            ../../etc/passwd|passwd.pdf
            báo cáo.pdf.exe|báo cáo.pdf.pdf
            a:b*c?.pdf|a b c.pdf
            ...|tep.pdf
            """)
    void theNameIsCleanedAndEndsAsItsKindEnds(String original, String kept) {
        var uploaded = UploadedDocument.read(DocumentSamples.pdf());

        assertThat(uploaded.name(original)).isEqualTo(kept);
    }

    @Test
    void aVeryLongNameIsCut() {
        assertThat(UploadedDocument.read(DocumentSamples.pdf()).name("đ".repeat(500) + ".pdf"))
                .isEqualTo("đ".repeat(150) + ".pdf");
    }

    private static Kind kind(byte[] bytes) {
        return UploadedDocument.read(stream(bytes)).kind();
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> UploadedDocument.read(stream(bytes)))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageContaining(reason);
    }
}
