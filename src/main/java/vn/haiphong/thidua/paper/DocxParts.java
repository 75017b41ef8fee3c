package vn.haiphong.thidua.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The pieces a DOCX is made of; lengths are twentieths of a point unless they say otherwise. */
class DocxParts {

    static final int INDENT = 720;
    private static final int WIDTH = 9071;

    private final XWPFDocument document;

    DocxParts(XWPFDocument document) {
        this.document = document;
    }

    static BigInteger mm(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres / 25.4 * 1440));
    }

    /** @param face {@code b} bold, {@code i} italic, both or none */
    XWPFParagraph line(String words, int size, String face, ParagraphAlignment align) {
        return fill(document.createParagraph(), words, size, face, align);
    }

    XWPFParagraph fill(XWPFParagraph paragraph, String words, int size, String face, ParagraphAlignment align) {
        paragraph.setAlignment(align);
        paragraph.setSpacingAfter(0);
        run(paragraph, words, size, face);
        return paragraph;
    }

    void paragraph(String lead, String words) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(INDENT);
        paragraph.setSpacingAfter(120);
        paragraph.setSpacingBetween(1.1, LineSpacingRule.AUTO);
        if (!lead.isEmpty()) run(paragraph, lead + " ", 14, "b");
        run(paragraph, words, 14, "");
    }

    private static void run(XWPFParagraph paragraph, String words, int size, String face) {
        var run = paragraph.createRun();
        var lines = words.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(lines[i], i);
        }
        run.setFontSize(size);
        run.setFontFamily(PaperFont.NAME);
        run.setBold(face.contains("b"));
        run.setItalic(face.contains("i"));
    }

    /** A line in the middle of a column, drawn as the lower border of an empty paragraph. @param points its length */
    void rule(XWPFParagraph paragraph, float points, int column) {
        var side = Math.max(0, Math.round((column - points * 20) / 2));
        fill(paragraph, "", 2, "", ParagraphAlignment.CENTER);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setSpacingBetween(2, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(40);
        paragraph.setSpacingAfter(80);
    }

    /** A table without lines that holds things side by side. */
    XWPFTable frame(int rows, int[] widths) {
        var table = document.createTable(rows, widths.length);
        table.removeBorders();
        fixed(table, widths);
        return table;
    }

    /** The paragraph a cell is born with. */
    XWPFParagraph first(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getParagraphs().getFirst();
    }

    void table(PaperBlock.Table shown) {
        if (!shown.caption().isEmpty()) {
            var caption = line(shown.caption(), 13, "i", ParagraphAlignment.CENTER);
            caption.setSpacingBefore(80);
            caption.setSpacingAfter(80);
            caption.setKeepNext(true);
        }
        var columns = shown.columns();
        var table = document.createTable(shown.rows().size() + 1, columns.size());
        fixed(table, widths(shown));
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            fill(first(table, 0, i), columns.get(i).heading(), 12, "b", ParagraphAlignment.CENTER);
            for (int row = 0; row < shown.rows().size(); row++) {
                table.getRow(row + 1).setCantSplitRow(true);
                fill(
                        first(table, row + 1, i),
                        shown.rows().get(row).get(i),
                        12,
                        "",
                        align(columns.get(i).align()));
            }
        }
        line("", 4, "", ParagraphAlignment.CENTER);
    }

    /** Ends a section with the pages it has; the body's own then describes what follows. */
    void endSection(CTSectPr section) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewSectPr().set(section.copy());
    }

    private int[] widths(PaperBlock.Table shown) {
        var size = document.getDocument().getBody().getSectPr().getPgSz();
        var wide = size.getW() instanceof BigInteger w && w.compareTo(mm(250)) > 0;
        int width = wide ? WIDTH + mm(87).intValue() : WIDTH;
        int shares = shown.columns().stream().mapToInt(PaperBlock.Column::share).sum();
        return shown.columns().stream()
                .mapToInt(column -> width * column.share() / shares)
                .toArray();
    }

    private static void fixed(XWPFTable table, int[] widths) {
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        int all = 0;
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            all += width;
        }
        table.setWidth(all);
        table.setCellMargins(20, 60, 20, 60);
        for (var row : table.getRows()) {
            for (int i = 0; i < widths.length; i++) row.getCell(i).setWidth(String.valueOf(widths[i]));
        }
    }

    private static ParagraphAlignment align(PaperBlock.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
