package vn.haiphong.thidua.paper;

import static org.openpdf.text.Element.ALIGN_CENTER;
import static org.openpdf.text.Element.ALIGN_JUSTIFIED;
import static org.openpdf.text.Element.ALIGN_LEFT;
import static org.openpdf.text.Element.ALIGN_RIGHT;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.draw.LineSeparator;

/** One paper as PDF. */
class PaperInPdf {

    private static final float MM = 72 / 25.4f;
    /** Wide by its own measure: a turned upright page prints the wrong way round on some machines. */
    private static final Rectangle LYING = new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth());

    private static final float INDENT = 12.7f * MM;
    private static final float[] HEAD = {68, 92};
    private static final float[] FOOT = {80, 80};

    private final Paper paper;
    private final Document document = new Document(PageSize.A4, 30 * MM, 20 * MM, 20 * MM, 20 * MM);

    PaperInPdf(Paper paper) {
        this.paper = paper;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        var writer = PdfWriter.getInstance(document, bytes);
        var numbers = new PaperPages();
        writer.setPageEvent(numbers);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
        document.addTitle(paper.title());
        document.addAuthor(paper.head().issuer());
        document.open();
        head();
        if (!paper.isLetter()) title(paper.kind(), paper.subject());
        addressees();
        paper.closedBody().forEach(this::block);
        foot();
        for (var annex : paper.annexes()) {
            document.setPageSize(annex.landscape() ? LYING : PageSize.A4);
            document.newPage();
            numbers.startOver(writer);
            title(PaperWords.capitals(annex.name()), annex.title());
            document.add(line(paper.reference(), PaperFont.ITALIC.size(13), ALIGN_CENTER, 0, 10));
            annex.body().forEach(this::block);
        }
        document.close();
        return bytes.toByteArray();
    }

    private void head() {
        var left = cell();
        if (!paper.head().parent().isEmpty()) {
            left.addElement(line(PaperWords.capitals(paper.head().parent()), PaperFont.REGULAR.size(12), ALIGN_CENTER));
        }
        var issuer = PaperWords.capitals(paper.head().issuer());
        left.addElement(line(issuer, PaperFont.BOLD.size(12), ALIGN_CENTER));
        left.addElement(rule(Math.min(PaperFont.BOLD.width(issuer, 12), 60 * MM) * 0.4f, 68 * MM));
        var right = cell();
        right.addElement(line(PaperWords.NATION, PaperFont.BOLD.size(12), ALIGN_CENTER));
        right.addElement(line(PaperWords.MOTTO, PaperFont.BOLD.size(13), ALIGN_CENTER));
        right.addElement(rule(PaperFont.BOLD.width(PaperWords.MOTTO, 13), 92 * MM));
        var number = cell();
        number.addElement(line("Số: " + paper.number(), PaperFont.REGULAR.size(13), ALIGN_CENTER));
        if (paper.isLetter()) {
            number.addElement(line("V/v " + paper.subject(), PaperFont.REGULAR.size(12), ALIGN_CENTER));
        }
        var date = cell();
        var words = paper.head().place() + ", " + PaperWords.day(paper.date());
        date.addElement(line(words, PaperFont.ITALIC.size(13), ALIGN_CENTER));
        document.add(table(HEAD, left, right, number, date));
    }

    private void title(String kind, String subject) {
        document.add(line(kind, PaperFont.BOLD.size(14), ALIGN_CENTER, 14, 0));
        document.add(line(subject, PaperFont.BOLD.size(14), ALIGN_CENTER));
        var width = document.right() - document.left();
        document.add(rule(Math.min(PaperFont.BOLD.width(subject, 14), width) * 0.4f, width));
        document.add(line(" ", PaperFont.REGULAR.size(6), ALIGN_CENTER));
    }

    private void addressees() {
        if (paper.addressees().isEmpty()) return;
        if (paper.addressees().size() == 1) {
            var to = "Kính gửi: " + paper.addressees().getFirst();
            document.add(line(to, PaperFont.REGULAR.size(14), ALIGN_CENTER, 14, 10));
            return;
        }
        document.add(line("Kính gửi:", PaperFont.REGULAR.size(14), ALIGN_CENTER, 14, 0));
        for (var addressee : paper.addressees()) {
            var line = line("- " + addressee, PaperFont.REGULAR.size(14), ALIGN_LEFT);
            line.setIndentationLeft(60 * MM);
            document.add(line);
        }
        document.add(line(" ", PaperFont.REGULAR.size(6), ALIGN_CENTER));
    }

    private void block(PaperBlock block) {
        switch (block) {
            case PaperBlock.Heading heading -> heading(heading);
            case PaperBlock.Text text -> text(text);
            case PaperBlock.Items items -> items.lines().forEach(line -> paragraph("", "- " + line));
            case PaperBlock.Table table -> table(table);
        }
    }

    private void heading(PaperBlock.Heading heading) {
        var centred = heading.level() == 1;
        var font = (heading.level() == 3 ? PaperFont.BOLD_ITALIC : PaperFont.BOLD).size(14);
        var line = line(heading.words(), font, centred ? ALIGN_CENTER : ALIGN_JUSTIFIED, centred ? 10 : 6, 2);
        if (!centred) line.setFirstLineIndent(INDENT);
        document.add(line);
    }

    private void text(PaperBlock.Text text) {
        var lead = text.lead();
        for (var words : text.words().split("\n+")) {
            paragraph(lead, words);
            lead = "";
        }
    }

    private void paragraph(String lead, String words) {
        var paragraph = line("", PaperFont.REGULAR.size(14), ALIGN_JUSTIFIED, 0, 6);
        if (!lead.isEmpty()) paragraph.add(new Chunk(lead + " ", PaperFont.BOLD.size(14)));
        paragraph.add(new Chunk(words, PaperFont.REGULAR.size(14)));
        paragraph.setFirstLineIndent(INDENT);
        document.add(paragraph);
    }

    private void table(PaperBlock.Table shown) {
        if (!shown.caption().isEmpty()) {
            document.add(line(shown.caption(), PaperFont.ITALIC.size(13), ALIGN_CENTER, 4, 4));
        }
        var shares = new float[shown.columns().size()];
        for (int i = 0; i < shares.length; i++)
            shares[i] = shown.columns().get(i).share();
        var table = new PdfPTable(shares);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(8);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        for (var column : shown.columns()) table.addCell(boxed(column.heading(), PaperFont.BOLD, ALIGN_CENTER));
        for (var row : shown.rows()) {
            for (int i = 0; i < shares.length; i++) {
                var align = switch (shown.columns().get(i).align()) {
                    case LEFT -> ALIGN_LEFT;
                    case CENTRE -> ALIGN_CENTER;
                    case RIGHT -> ALIGN_RIGHT;
                };
                table.addCell(boxed(row.get(i), PaperFont.REGULAR, align));
            }
        }
        document.add(table);
    }

    private void foot() {
        var table = table(
                FOOT, paper.recorder() == null ? recipients() : signed(paper.recorder()), signed(paper.signature()));
        table.setSpacingBefore(10);
        table.setKeepTogether(true);
        document.add(table);
        if (paper.recorder() != null) document.add(table(FOOT, recipients(), cell()));
    }

    private PdfPCell recipients() {
        var cell = cell();
        if (paper.recipients().isEmpty()) return cell;
        cell.addElement(line("Nơi nhận:", PaperFont.BOLD_ITALIC.size(12), ALIGN_LEFT));
        PaperFoot.lines(paper.recipients())
                .forEach(line -> cell.addElement(line(line, PaperFont.REGULAR.size(11), ALIGN_LEFT)));
        return cell;
    }

    private static PdfPCell signed(Signature signature) {
        var cell = cell();
        signature.lines().forEach(line -> cell.addElement(line(line, PaperFont.BOLD.size(14), ALIGN_CENTER)));
        cell.addElement(line(signature.name(), PaperFont.BOLD.size(14), ALIGN_CENTER, 62, 0));
        return cell;
    }

    private static PdfPTable table(float[] shares, PdfPCell... cells) {
        var table = new PdfPTable(shares);
        table.setWidthPercentage(100);
        List.of(cells).forEach(table::addCell);
        return table;
    }

    private static PdfPCell cell() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(4);
        return cell;
    }

    private static PdfPCell boxed(String words, PaperFont font, int align) {
        var cell = new PdfPCell(new Phrase(words, font.size(12)));
        cell.setHorizontalAlignment(align);
        cell.setPadding(2);
        cell.setPaddingBottom(4);
        cell.setLeading(1, 1.15f);
        return cell;
    }

    private static Paragraph line(String words, Font font, int align) {
        return line(words, font, align, 0, 0);
    }

    private static Paragraph line(String words, Font font, int align, float before, float after) {
        var line = new Paragraph(words, font);
        line.setLeading(0, 1.2f);
        line.setAlignment(align);
        line.setSpacingBefore(before);
        line.setSpacingAfter(after);
        return line;
    }

    /** A line in the middle, so long in a column so wide. */
    private static Paragraph rule(float length, float width) {
        var drawn = new Chunk(new LineSeparator(0.6f, 100 * length / width, null, ALIGN_CENTER, 0));
        // Its own font would be another family, embedded for nothing.
        drawn.setFont(PaperFont.REGULAR.size(7));
        var line = new Paragraph(7, drawn);
        return line;
    }
}
