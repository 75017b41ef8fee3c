package vn.haiphong.thidua.paper;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Numbers pages in the middle of the top margin, from the second page on; annexes count from 1 again. */
class PaperPages extends PdfPageEventHelper {

    private static final float SIZE = 14;

    private int before;

    /** The page that has just begun is the first again. */
    void startOver(PdfWriter writer) {
        before = writer.getPageNumber() - 1;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        int number = writer.getPageNumber() - before;
        if (number < 2) return;
        var page = document.getPageSize();
        var text = String.valueOf(number);
        var content = writer.getDirectContent();
        content.beginText();
        content.setFontAndSize(PaperFont.REGULAR.base(), SIZE);
        content.setTextMatrix(
                (page.getWidth() - PaperFont.REGULAR.width(text, SIZE)) / 2, page.getTop() - 30 - SIZE / 2);
        content.showText(text);
        content.endText();
    }
}
