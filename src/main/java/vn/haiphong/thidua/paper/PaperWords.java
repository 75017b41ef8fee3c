package vn.haiphong.thidua.paper;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How official papers write numbers, days and capitals. */
public final class PaperWords {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private PaperWords() {}

    /** {@code 05/KH-UBND}; without a number there is room to write it by hand. */
    public static String number(@Nullable Integer number, String symbol) {
        return (number == null ? "      " : "%02d".formatted(number)) + "/" + symbol;
    }

    /** {@code ngày 05 tháng 02 năm 2020}: zeros before days 1 to 9 and months 1 and 2, before no other month. */
    public static String day(@Nullable LocalDate date) {
        if (date == null) return "ngày      tháng      năm";
        var month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    static String capitals(String words) {
        return words.toUpperCase(VIETNAMESE);
    }
}
