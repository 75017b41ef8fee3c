package vn.haiphong.thidua.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.sheet.TypedCell.Nature;

/**
 * What a cell means in its column: a value, nothing, or a fault.
 *
 * @param reason empty when nothing is wrong
 */
record CellMeaning(@Nullable Object value, String reason, String remedy) {

    private static final CellMeaning NOTHING = new CellMeaning(null, "", "");
    private static final String AS_TEXT = "Hãy định dạng ô là Văn bản (Text) rồi gõ lại.";
    private static final String DAY_FORM = "Hãy ghi ngày/tháng/năm, ví dụ 03/07/1985.";

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");

    private static final List<String> YES = List.of("x", "v", "co", "dung", "yes", "true", "1", "✓", "✔");
    private static final List<String> NO = List.of("", "khong", "sai", "no", "false", "0", "-", "k", "ko");

    static CellMeaning of(SheetColumn column, TypedCell cell) {
        if (cell.nature() == Nature.ERROR) {
            return fault("công thức báo lỗi " + cut(cell.text()), "Hãy sửa công thức hoặc gõ thẳng giá trị.");
        }
        if (cell.nature() == Nature.UNSOLVED) {
            return fault("công thức chưa có kết quả", "Hãy mở tệp bằng Excel rồi lưu lại, hoặc gõ thẳng giá trị.");
        }
        if (column.kind() == SheetColumn.Kind.YES_NO) return yesNo(cell);
        if (cell.isEmpty()) {
            return column.required() ? fault("để trống", "Hãy điền (cột bắt buộc) hoặc bỏ cả dòng.") : NOTHING;
        }
        return switch (column.kind()) {
            case TEXT -> text(column, cell);
            case DIGITS -> digits(column, cell);
            case NUMBER -> number(column, cell);
            case DAY -> day(column, cell);
            case CHOICE -> choice(column, cell);
            case YES_NO -> yesNo(cell);
        };
    }

    private static CellMeaning text(SheetColumn column, TypedCell cell) {
        if (cell.day() != null) return fault("Excel đã đổi chữ thành ngày " + cell.text(), AS_TEXT);
        if (cell.text().length() > column.to()) {
            return fault("dài " + cell.text().length() + " ký tự, nhiều nhất " + column.to(), "Hãy viết gọn hơn.");
        }
        return value(cell.text());
    }

    private static CellMeaning digits(SheetColumn column, TypedCell cell) {
        if (cell.day() != null) return fault("Excel đã đổi chữ số thành ngày " + cell.text(), AS_TEXT);
        var digits = cell.text().replaceAll("[ .-]", "");
        if (!digits.matches("\\d+")) {
            return cell.nature() == Nature.NUMBER
                    ? fault("Excel đã đổi chữ số thành số " + cut(cell.text()), AS_TEXT)
                    : fault("“" + cut(cell.text()) + "” không chỉ gồm chữ số", "Hãy chỉ ghi chữ số.");
        }
        var wanted = column.from() == column.to() ? "" + column.to() : column.from() + " đến " + column.to();
        if (cell.nature() == Nature.NUMBER && digits.length() > 15) {
            return fault("Excel chỉ giữ đúng 15 chữ số đầu", AS_TEXT);
        }
        if (digits.length() < column.from() || digits.length() > column.to()) {
            boolean zeroLost = cell.nature() == Nature.NUMBER && digits.length() < column.from();
            return fault(
                    "có " + digits.length() + " chữ số, cần " + wanted,
                    zeroLost
                            ? "Hãy định dạng ô là Văn bản (Text) rồi gõ lại: có thể Excel đã bỏ số 0 ở đầu."
                            : "Hãy ghi lại cho đủ.");
        }
        return value(digits);
    }

    private static CellMeaning number(SheetColumn column, TypedCell cell) {
        if (cell.day() != null) return fault("là ngày " + cell.text() + ", không phải số", "Hãy ghi số nguyên.");
        var number = cell.number();
        if (number == null) {
            var text = cell.text().replace(" ", "");
            if (THOUSANDS.matcher(text).matches()) text = text.replaceAll("[.,]", "");
            if (!text.matches("-?\\d{1,15}")) {
                return fault("“" + cut(cell.text()) + "” không phải số nguyên", "Hãy chỉ ghi chữ số.");
            }
            number = new BigDecimal(text);
        }
        if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) return outside(column, cell);
        // Formulas leave 2.0000000000000004 behind.
        var whole = number.setScale(0, RoundingMode.HALF_UP);
        if (whole.subtract(number).abs().compareTo(new BigDecimal("0.000000001")) > 0) {
            return fault("“" + cut(cell.text()) + "” không phải số nguyên", "Hãy ghi số nguyên.");
        }
        if (whole.intValue() < column.from() || whole.intValue() > column.to()) return outside(column, cell);
        return value(whole.intValue());
    }

    private static CellMeaning outside(SheetColumn column, TypedCell cell) {
        return fault(
                "“" + cut(cell.text()) + "” nằm ngoài khoảng " + column.from() + " đến " + column.to(),
                "Hãy kiểm tra và ghi lại.");
    }

    private static CellMeaning day(SheetColumn column, TypedCell cell) {
        var day = cell.day();
        if (day == null) {
            if (cell.nature() == Nature.NUMBER) return fault("“" + cut(cell.text()) + "” không phải ngày", DAY_FORM);
            var written = DAY.matcher(cell.text());
            var iso = ISO.matcher(cell.text());
            if (written.matches()) {
                if (written.group(3).length() != 4) return fault("năm phải ghi đủ bốn chữ số", DAY_FORM);
                return within(column, written.group(3), written.group(2), written.group(1), cell);
            }
            if (iso.matches()) return within(column, iso.group(1), iso.group(2), iso.group(3), cell);
            return fault("“" + cut(cell.text()) + "” không phải ngày", DAY_FORM);
        }
        return within(column, day);
    }

    private static CellMeaning within(SheetColumn column, String year, String month, String day, TypedCell cell) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) return fault("không có tháng " + number, DAY_FORM);
        try {
            return within(column, LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return fault("không có ngày " + cut(cell.text()), "Hãy kiểm tra và ghi lại ngày.");
        }
    }

    private static CellMeaning within(SheetColumn column, LocalDate day) {
        if (day.getYear() < column.from() || day.getYear() > column.to()) {
            return fault(
                    "ngày " + PortalTime.date(day) + " nằm ngoài các năm " + column.from() + " đến " + column.to(),
                    "Hãy kiểm tra và ghi lại ngày.");
        }
        return value(day);
    }

    private static CellMeaning choice(SheetColumn column, TypedCell cell) {
        var typed = VietnameseText.fold(cell.text());
        for (var choice : column.choices()) {
            if (VietnameseText.fold(choice.label()).equals(typed)
                    || VietnameseText.fold(choice.code()).equals(typed)) return value(choice.code());
        }
        var labels = column.choices().stream()
                .limit(12)
                .map(SheetColumn.Choice::label)
                .collect(Collectors.joining("; "));
        return fault(
                "“" + cut(cell.text()) + "” không có trong các giá trị cho phép",
                column.choices().size() > 12
                        ? "Hãy chọn trong trang “Giá trị” của tệp mẫu, ví dụ: " + labels + "…"
                        : "Hãy chọn một trong: " + labels + ".");
    }

    private static CellMeaning yesNo(TypedCell cell) {
        var typed = VietnameseText.fold(cell.text());
        if (YES.contains(typed)) return value(true);
        if (NO.contains(typed)) return value(false);
        return fault("“" + cut(cell.text()) + "” không phải có hay không", "Hãy ghi x nếu có, để trống nếu không.");
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    private static CellMeaning value(Object value) {
        return new CellMeaning(value, "", "");
    }

    private static CellMeaning fault(String reason, String remedy) {
        return new CellMeaning(null, reason, remedy);
    }

    boolean isFault() {
        return !reason.isEmpty();
    }
}
