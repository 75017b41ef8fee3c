package vn.haiphong.thidua.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** One paper as DOCX, which names its typeface and embeds none. */
class PaperInDocx {

    private static final int[] HEAD = {3855, 5216};
    private static final int[] FOOT = {4535, 4536};

    private final Paper paper;
    private final XWPFDocument document = new XWPFDocument();
    private final DocxParts parts = new DocxParts(document);

    PaperInDocx(Paper paper) {
        this.paper = paper;
    }

    byte[] bytes() {
        language();
        properties();
        numberPages();
        var section = section();
        head();
        if (!paper.isLetter()) title(paper.kind(), paper.subject());
        addressees();
        paper.closedBody().forEach(this::block);
        foot();
        for (var annex : paper.annexes()) {
            parts.endSection(section);
            page(section, annex.landscape());
            if (!section.isSetPgNumType()) section.addNewPgNumType();
            section.getPgNumType().setStart(BigInteger.ONE);
            title(PaperWords.capitals(annex.name()), annex.title());
            parts.line(paper.reference(), 13, "i", ParagraphAlignment.CENTER).setSpacingAfter(200);
            annex.body().forEach(this::block);
        }
        try (document) {
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void language() {
        var styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(PaperFont.NAME);
        fonts.setHAnsi(PaperFont.NAME);
        fonts.setCs(PaperFont.NAME);
        fonts.setEastAsia(PaperFont.NAME);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        styles.setEastAsia("vi-VN");
    }

    private void properties() {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator(paper.head().issuer());
        core.getUnderlyingProperties().setLanguageProperty("vi-VN");
    }

    private void numberPages() {
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(28));
        run.addNewT().setStringValue("2");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private CTSectPr section() {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        if (!section.isSetTitlePg()) section.addNewTitlePg();
        page(section, false);
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(DocxParts.mm(20));
        margins.setBottom(DocxParts.mm(20));
        margins.setLeft(DocxParts.mm(30));
        margins.setRight(DocxParts.mm(20));
        margins.setHeader(DocxParts.mm(10));
        margins.setFooter(DocxParts.mm(10));
        margins.setGutter(BigInteger.ZERO);
        return section;
    }

    private static void page(CTSectPr section, boolean landscape) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(DocxParts.mm(landscape ? 297 : 210));
        size.setH(DocxParts.mm(landscape ? 210 : 297));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    private void head() {
        var table = parts.frame(2, HEAD);
        var left = parts.first(table, 0, 0);
        if (!paper.head().parent().isEmpty()) {
            parts.fill(left, PaperWords.capitals(paper.head().parent()), 12, "", ParagraphAlignment.CENTER);
            left = table.getRow(0).getCell(0).addParagraph();
        }
        var issuer = PaperWords.capitals(paper.head().issuer());
        parts.fill(left, issuer, 12, "b", ParagraphAlignment.CENTER);
        var drawn = Math.min(PaperFont.BOLD.width(issuer, 12), 170) * 0.4f;
        parts.rule(table.getRow(0).getCell(0).addParagraph(), drawn, HEAD[0]);
        var right = table.getRow(0).getCell(1);
        parts.fill(parts.first(table, 0, 1), PaperWords.NATION, 12, "b", ParagraphAlignment.CENTER);
        parts.fill(right.addParagraph(), PaperWords.MOTTO, 13, "b", ParagraphAlignment.CENTER);
        parts.rule(right.addParagraph(), PaperFont.BOLD.width(PaperWords.MOTTO, 13), HEAD[1]);
        parts.fill(parts.first(table, 1, 0), "Số: " + paper.number(), 13, "", ParagraphAlignment.CENTER);
        if (paper.isLetter()) {
            var subject = table.getRow(1).getCell(0).addParagraph();
            parts.fill(subject, "V/v " + paper.subject(), 12, "", ParagraphAlignment.CENTER);
        }
        var date = paper.head().place() + ", " + PaperWords.day(paper.date());
        parts.fill(parts.first(table, 1, 1), date, 13, "i", ParagraphAlignment.CENTER);
    }

    private void title(String kind, String subject) {
        parts.line(kind, 14, "b", ParagraphAlignment.CENTER).setSpacingBefore(280);
        parts.line(subject, 14, "b", ParagraphAlignment.CENTER);
        var drawn = Math.min(PaperFont.BOLD.width(subject, 14), 450) * 0.4f;
        parts.rule(document.createParagraph(), drawn, HEAD[0] + HEAD[1]);
        parts.line("", 6, "", ParagraphAlignment.CENTER);
    }

    private void addressees() {
        if (paper.addressees().isEmpty()) return;
        var one = paper.addressees().size() == 1;
        var words = "Kính gửi:" + (one ? " " + paper.addressees().getFirst() : "");
        var to = parts.line(words, 14, "", ParagraphAlignment.CENTER);
        to.setSpacingBefore(280);
        to.setSpacingAfter(one ? 200 : 0);
        if (one) return;
        for (var addressee : paper.addressees()) {
            parts.line("- " + addressee, 14, "", ParagraphAlignment.LEFT).setIndentationLeft(3402);
        }
        parts.line("", 6, "", ParagraphAlignment.CENTER);
    }

    private void block(PaperBlock block) {
        switch (block) {
            case PaperBlock.Heading heading -> heading(heading);
            case PaperBlock.Text text -> text(text);
            case PaperBlock.Items items -> items.lines().forEach(line -> parts.paragraph("", "- " + line));
            case PaperBlock.Table table -> parts.table(table);
        }
    }

    private void heading(PaperBlock.Heading heading) {
        var centred = heading.level() == 1;
        var face = heading.level() == 3 ? "bi" : "b";
        var line = parts.line(heading.words(), 14, face, centred ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
        line.setSpacingBefore(centred ? 200 : 120);
        line.setSpacingAfter(40);
        line.setKeepNext(true);
        if (!centred) line.setIndentationFirstLine(DocxParts.INDENT);
        outline(line, heading.level());
    }

    /** So that Word's navigation and screen readers find the headings. */
    private static void outline(XWPFParagraph line, int level) {
        var properties = line.getCTP().isSetPPr()
                ? line.getCTP().getPPr()
                : line.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    private void text(PaperBlock.Text text) {
        var lead = text.lead();
        for (var words : text.words().split("\n+")) {
            parts.paragraph(lead, words);
            lead = "";
        }
    }

    private void foot() {
        parts.line("", 6, "", ParagraphAlignment.CENTER);
        var table = parts.frame(1, FOOT);
        table.getRow(0).setCantSplitRow(true);
        if (paper.recorder() == null) recipients(table);
        else sign(table, 0, paper.recorder());
        sign(table, 1, paper.signature());
        if (paper.recorder() != null) recipients(parts.frame(1, FOOT));
    }

    private void recipients(XWPFTable table) {
        if (paper.recipients().isEmpty()) return;
        var left = table.getRow(0).getCell(0);
        parts.fill(parts.first(table, 0, 0), "Nơi nhận:", 12, "bi", ParagraphAlignment.LEFT);
        PaperFoot.lines(paper.recipients())
                .forEach(line -> parts.fill(left.addParagraph(), line, 11, "", ParagraphAlignment.LEFT));
    }

    private void sign(XWPFTable table, int column, Signature signature) {
        var cell = table.getRow(0).getCell(column);
        var line = parts.first(table, 0, column);
        for (var words : signature.lines()) {
            parts.fill(line, words, 14, "b", ParagraphAlignment.CENTER);
            line = cell.addParagraph();
        }
        parts.fill(line, signature.name(), 14, "b", ParagraphAlignment.CENTER);
        line.setSpacingBefore(1240);
    }
}
