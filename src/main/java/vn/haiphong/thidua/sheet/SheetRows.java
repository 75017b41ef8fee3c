package vn.haiphong.thidua.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.VietnameseText;

/** The rows of one sheet, one after the other; only the row asked for is in memory. */
final class SheetRows implements AutoCloseable {

    /** What stands further right belongs to no list. */
    private static final int MOST_COLUMNS = 256;

    private static final Pattern BLANKS = Pattern.compile("[\\u00A0\\u2007\\u202F]");

    private final Workbook book;
    private final PartXml xml;
    private int number;

    SheetRows(Workbook book, PartXml xml) {
        this.book = book;
        this.xml = xml;
    }

    /** The next row, or null behind the last. */
    @Nullable
    TypedRow next() throws XMLStreamException {
        for (var name = xml.begin(); name != null; name = xml.begin()) {
            if (!name.equals("row")) continue;
            int own = Workbook.whole(xml.attribute("r"));
            number = own > 0 ? own : number + 1;
            return new TypedRow(number, cells());
        }
        return null;
    }

    private List<TypedCell> cells() throws XMLStreamException {
        var cells = new ArrayList<TypedCell>();
        int place = -1;
        for (var name = xml.beginWithin("row"); name != null; name = xml.beginWithin("row")) {
            if (!name.equals("c")) continue;
            int own = column(xml.attribute("r"));
            place = own >= 0 ? own : place + 1;
            var cell = cell();
            if (place >= MOST_COLUMNS) continue;
            while (cells.size() <= place) cells.add(TypedCell.EMPTY);
            cells.set(place, cell);
        }
        return cells;
    }

    private TypedCell cell() throws XMLStreamException {
        var type = xml.attribute("t");
        int style = Workbook.whole(xml.attribute("s"));
        var value = "";
        boolean formula = false;
        for (var name = xml.beginWithin("c"); name != null; name = xml.beginWithin("c")) {
            switch (name) {
                case "v", "is" -> value = xml.text("rPh");
                case "f" -> {
                    formula = true;
                    xml.text("");
                }
                default -> {}
            }
        }
        if (value.isEmpty()) {
            return formula && !type.equals("str") ? TypedCell.of(TypedCell.Nature.UNSOLVED, "") : TypedCell.EMPTY;
        }
        return switch (type) {
            case "s" -> TypedCell.text(line(book.text(Workbook.whole(value.strip()))));
            case "inlineStr", "str" -> TypedCell.text(line(value));
            case "b" -> TypedCell.of(TypedCell.Nature.BOOLEAN, value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> TypedCell.of(TypedCell.Nature.ERROR, line(value));
            case "d" -> TypedCell.text(line(value.replaceAll("T.*", "")));
            default -> number(value.strip(), style);
        };
    }

    private TypedCell number(String value, int style) {
        if (value.length() > 40) return TypedCell.text(line(value));
        try {
            var number = new BigDecimal(value);
            var day = book.isDay(style) ? day(number) : null;
            return day == null ? TypedCell.number(number) : TypedCell.day(number, day);
        } catch (NumberFormatException e) {
            return TypedCell.text(line(value));
        }
    }

    /** Excel counts days from 1900 and takes that for a leap year, or from 1904. */
    private @Nullable LocalDate day(BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(3_000_000)) > 0) return null;
        try {
            long days = number.longValue();
            if (book.countsFrom1904()) return LocalDate.of(1904, 1, 1).plusDays(days);
            return LocalDate.of(1899, 12, 30).plusDays(days < 60 ? days + 1 : days);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String line(String text) {
        return VietnameseText.line(BLANKS.matcher(text).replaceAll(" "));
    }

    /** {@code D17} stands in column 3; -1 when the cell does not say. */
    private static int column(String reference) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && letters < 4) {
            char c = reference.charAt(letters);
            if (c < 'A' || c > 'Z') break;
            column = column * 26 + (c - 'A' + 1);
            letters++;
        }
        return letters == 0 ? -1 : column - 1;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
