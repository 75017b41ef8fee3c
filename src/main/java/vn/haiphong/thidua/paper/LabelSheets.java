package vn.haiphong.thidua.paper;

import static org.openpdf.text.Element.ALIGN_CENTER;
import static org.openpdf.text.Element.ALIGN_LEFT;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Service;

/** Cards, eight to an upright A4 page, with hairlines to cut along. */
@Service
public class LabelSheets {

    private static final float MM = 72 / 25.4f;
    private static final float HEIGHT = 66 * MM;
    private static final float WORDS = 36 * MM;
    private static final float CODE = 23 * MM;

    LabelSheets() {}

    public byte[] write(String title, List<Label> labels) {
        var document = new Document(PageSize.A4, 10 * MM, 10 * MM, 14 * MM, 14 * MM);
        var bytes = new ByteArrayOutputStream();
        PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        document.open();
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        labels.forEach(label -> table.addCell(card(label)));
        if (labels.size() % 2 == 1) table.addCell(edged());
        if (labels.isEmpty()) document.add(new Paragraph("Chưa có thẻ nào.", PaperFont.REGULAR.size(14)));
        document.add(table);
        document.close();
        return bytes.toByteArray();
    }

    /** Words above and code below have heights of their own: a long name never pushes the code off its card. */
    private static PdfPCell card(Label label) {
        var card = new PdfPTable(1);
        card.setWidthPercentage(100);
        card.addCell(words(label));
        var foot = bare();
        foot.addElement(foot(label));
        card.addCell(foot);
        var cell = edged();
        cell.addElement(card);
        return cell;
    }

    private static PdfPCell words(Label label) {
        var isLong = label.name().length() > 24;
        var cell = bare();
        cell.setFixedHeight(WORDS);
        cell.addElement(line(label.head(), PaperFont.REGULAR.size(9), ALIGN_CENTER, 0));
        cell.addElement(line(label.kind(), PaperFont.BOLD.size(11), ALIGN_CENTER, 3));
        cell.addElement(line(label.name(), PaperFont.BOLD.size(isLong ? 13 : 18), ALIGN_CENTER, 4));
        var font = PaperFont.REGULAR.size(isLong ? 9 : 10);
        for (var words : label.lines()) cell.addElement(line(words, font, ALIGN_CENTER, 1));
        return cell;
    }

    private static PdfPTable foot(Label label) {
        var foot = new PdfPTable(new float[] {26, 60});
        foot.setWidthPercentage(100);
        var code = bare();
        var picture = QrPicture.of(label.code());
        picture.scaleAbsolute(CODE, CODE);
        code.addElement(picture);
        foot.addCell(code);
        var words = bare();
        words.setVerticalAlignment(Element.ALIGN_MIDDLE);
        for (int i = 0; i < label.foot().size(); i++) {
            var font = i == 0 ? PaperFont.BOLD.size(20) : PaperFont.REGULAR.size(10);
            words.addElement(line(label.foot().get(i), font, ALIGN_LEFT, 2));
        }
        foot.addCell(words);
        return foot;
    }

    private static PdfPCell edged() {
        var cell = new PdfPCell();
        cell.setFixedHeight(HEIGHT);
        cell.setPadding(8);
        cell.setBorderWidth(0.4f);
        return cell;
    }

    private static PdfPCell bare() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    private static Paragraph line(String words, Font font, int align, float before) {
        var line = new Paragraph(words, font);
        line.setLeading(0, 1.15f);
        line.setAlignment(align);
        line.setSpacingBefore(before);
        return line;
    }
}
