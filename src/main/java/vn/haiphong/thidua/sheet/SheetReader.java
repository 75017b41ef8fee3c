package vn.haiphong.thidua.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** Reads a list from XLSX, row by row, and names each fault by its cell. */
@Service
public class SheetReader {

    /** Lists that units send bear the name of the body and a title above their headings. */
    private static final int HEADINGS_WITHIN = 30;

    private static final int LONGEST_SHOWN = 200;

    SheetReader() {}

    /** @throws StepRefused when the file as a whole is no such list */
    public SheetReading read(SheetTemplate template, InputStream file) {
        try {
            var book = Workbook.open(file);
            SheetHeadings nearest = null;
            for (var page : book.pages()) {
                try (var rows = book.rows(page)) {
                    var headings = headings(template, rows);
                    if (headings != null && headings.missing().isEmpty()) {
                        return new Run(template, page.name(), headings).read(rows);
                    }
                    if (headings != null && (nearest == null || headings.matched() > nearest.matched())) {
                        nearest = headings;
                    }
                }
            }
            throw missing(nearest);
        } catch (XMLStreamException | IOException e) {
            throw WorkbookParts.damaged();
        }
    }

    /** The row that names the most columns; null when none names any. */
    private static @Nullable SheetHeadings headings(SheetTemplate template, SheetRows rows) throws XMLStreamException {
        SheetHeadings best = null;
        for (var row = rows.next(); row != null && row.number() <= HEADINGS_WITHIN; row = rows.next()) {
            var headings = SheetHeadings.read(template, row);
            if (headings.matched() == 0) continue;
            if (best == null || headings.matched() > best.matched()) best = headings;
            // What follows are the rows of the list.
            if (headings.missing().isEmpty()) return headings;
        }
        return best;
    }

    private static StepRefused missing(@Nullable SheetHeadings nearest) {
        if (nearest == null) {
            return new StepRefused("Không tìm thấy dòng tên cột trong " + HEADINGS_WITHIN
                    + " dòng đầu của tệp. Hãy tải tệp mẫu và" + " chép danh sách vào đó.");
        }
        return new StepRefused("Tệp thiếu cột “" + String.join("”, “", nearest.missing())
                + "”. Hãy thêm cột đó, hoặc tải tệp mẫu và chép danh sách vào đó.");
    }

    /** One sheet on its way in. */
    private static class Run {

        private final SheetTemplate template;
        private final String sheet;
        private final SheetHeadings headings;
        private final List<SheetRow> rows = new ArrayList<>();
        private final List<CellFault> faults = new ArrayList<>();
        private final Map<String, Map<Object, Integer>> seen = new HashMap<>();

        Run(SheetTemplate template, String sheet, SheetHeadings headings) {
            this.template = template;
            this.sheet = sheet;
            this.headings = headings;
            if (headings.twice() != null) {
                throw new StepRefused("Hai cột cùng có tên “" + headings.twice() + "”. Hãy bỏ hoặc đổi tên một cột.");
            }
        }

        SheetReading read(SheetRows source) throws XMLStreamException {
            for (var row = source.next(); row != null; row = source.next()) {
                if (!isNothing(row)) take(row);
            }
            if (rows.isEmpty()) {
                throw new StepRefused(
                        "Trang tính “" + sheet + "” không có dòng nào dưới tên cột. Hãy điền danh sách rồi gửi lại.");
            }
            return new SheetReading(template, sheet, headings.unknown(), rows, faults);
        }

        /** Nothing in the columns of the list, or the example of the template. */
        private boolean isNothing(TypedRow row) {
            boolean empty = true;
            boolean example = true;
            for (var column : template.columns()) {
                var cell = row.cell(headings.place(column.key()));
                empty &= cell.isEmpty() || cell.nature() == TypedCell.Nature.UNSOLVED;
                example &= cell.text().equals(column.example());
            }
            return empty || example;
        }

        private void take(TypedRow row) {
            if (rows.size() >= template.mostRows()) {
                throw new StepRefused("Danh sách có hơn " + template.mostRows() + " dòng. Hãy tách thành nhiều tệp.");
            }
            var values = new HashMap<String, Object>();
            var typed = new HashMap<String, String>();
            var read = new SheetRow(row.number(), headings, values, typed);
            for (var column : template.columns()) {
                var cell = row.cell(headings.place(column.key()));
                if (!cell.isEmpty()) typed.put(column.key(), cut(cell.text()));
                var meaning = CellMeaning.of(column, cell);
                if (meaning.isFault()) faults.add(read.fault(column.key(), meaning.reason(), meaning.remedy()));
                else if (meaning.value() != null) {
                    values.put(column.key(), meaning.value());
                    if (column.unique()) demandFirst(column, read, meaning.value());
                }
            }
            rows.add(read);
        }

        private void demandFirst(SheetColumn column, SheetRow row, Object value) {
            var key = value instanceof String text ? VietnameseText.fold(text) : value;
            var first = seen.computeIfAbsent(column.key(), unused -> new HashMap<>())
                    .putIfAbsent(key, row.number());
            if (first != null) {
                faults.add(row.fault(
                        column.key(), "trùng với dòng " + first, "Hãy bỏ một trong hai dòng, hoặc sửa cho đúng."));
            }
        }

        private static String cut(String text) {
            return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN - 1) + "…";
        }
    }
}
