package vn.haiphong.thidua.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * What all sheets of an XLSX share: their names and parts, the texts, and which formats show a number as a day
 * (ECMA-376 part 1, §18). The sheets themselves are read row by row.
 */
final class Workbook {

    private static final int MOST_SHEETS = 30;
    private static final int MOST_STYLES = 100_000;
    private static final int MOST_TEXTS = 1_000_000;
    private static final long MOST_LETTERS = 20_000_000;

    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

    /** @param part where its rows stand */
    record Page(String name, String part) {}

    private final WorkbookParts parts;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> days = new ArrayList<>();
    private boolean from1904;

    private Workbook(WorkbookParts parts) {
        this.parts = parts;
    }

    static Workbook open(InputStream file) throws IOException, XMLStreamException {
        var book = new Workbook(WorkbookParts.open(file));
        book.readPages();
        book.readStyles();
        book.readTexts();
        return book;
    }

    private void readPages() throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        try (var xml = required("xl/_rels/workbook.xml.rels")) {
            for (var name = xml.begin(); name != null; name = xml.begin()) {
                if (name.equals("Relationship") && targets.size() < 1_000) {
                    var target = xml.attribute("Target");
                    targets.put(xml.attribute("Id"), target.startsWith("/") ? target : "xl/" + target);
                }
            }
        }
        try (var xml = required("xl/workbook.xml")) {
            for (var name = xml.begin(); name != null; name = xml.begin()) {
                if (name.equals("workbookPr")) from1904 = isTrue(xml.attribute("date1904"));
                if (!name.equals("sheet") || pages.size() >= MOST_SHEETS) continue;
                var target = targets.get(xml.qualified("id"));
                var state = xml.attribute("state");
                if (target != null && (state.isEmpty() || state.equals("visible"))) {
                    pages.add(new Page(xml.attribute("name"), target));
                }
            }
        }
    }

    private void readStyles() throws IOException, XMLStreamException {
        var bytes = parts.part("xl/styles.xml");
        if (bytes.isEmpty()) return;
        Set<Integer> own = new HashSet<>();
        try (var xml = new PartXml(bytes.get())) {
            for (var name = xml.begin(); name != null; name = xml.begin()) {
                if (name.equals("numFmt") && showsDay(xml.attribute("formatCode"))) {
                    own.add(whole(xml.attribute("numFmtId")));
                } else if (name.equals("cellXfs")) {
                    for (var inner = xml.beginWithin("cellXfs"); inner != null; inner = xml.beginWithin("cellXfs")) {
                        if (!inner.equals("xf") || days.size() >= MOST_STYLES) continue;
                        int format = whole(xml.attribute("numFmtId"));
                        days.add(own.contains(format) || isBuiltInDay(format));
                    }
                    return;
                }
            }
        }
    }

    private void readTexts() throws IOException, XMLStreamException {
        var bytes = parts.part("xl/sharedStrings.xml");
        if (bytes.isEmpty()) return;
        long letters = 0;
        try (var xml = new PartXml(bytes.get())) {
            for (var name = xml.begin(); name != null; name = xml.begin()) {
                if (!name.equals("si")) continue;
                // How Japanese and Chinese words are read aloud stands beside them.
                var text = xml.text("rPh");
                letters += text.length();
                if (letters > MOST_LETTERS || texts.size() >= MOST_TEXTS) {
                    throw new StepRefused(
                            "Tệp có quá nhiều chữ. Hãy chép riêng danh sách sang một tệp mới rồi gửi lại.");
                }
                texts.add(text);
            }
        }
    }

    List<Page> pages() {
        return pages;
    }

    SheetRows rows(Page page) throws IOException, XMLStreamException {
        return new SheetRows(this, required(page.part()));
    }

    /** Empty when the file has no such text. */
    String text(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    boolean isDay(int style) {
        return style >= 0 && style < days.size() && days.get(style);
    }

    boolean countsFrom1904() {
        return from1904;
    }

    private PartXml required(String part) throws IOException, XMLStreamException {
        return new PartXml(parts.part(part).orElseThrow(WorkbookParts::damaged));
    }

    /** §18.8.30; 27 to 36 and 50 to 58 are days in the East Asian editions. */
    private static boolean isBuiltInDay(int format) {
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 36
                || format >= 50 && format <= 58;
    }

    private static boolean showsDay(String code) {
        var bare = NO_FORMAT.matcher(code).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0;
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }

    static int whole(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
