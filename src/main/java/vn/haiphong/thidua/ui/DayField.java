package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A field for a day, {@code 30/11/2019}, whose calendar speaks Vietnamese and begins the week on Monday. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setLocale(Locale.of("vi", "VN"));
        setI18n(new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy")
                .setMonthNames(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> "Tháng " + month)
                        .toList())
                .setWeekdays(List.of("Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"))
                .setWeekdaysShort(List.of("CN", "T2", "T3", "T4", "T5", "T6", "T7"))
                .setFirstDayOfWeek(1)
                .setToday("Hôm nay")
                .setCancel("Thôi")
                .setBadInputErrorMessage("Lỗi: hãy ghi ngày dạng 30/11/2019."));
    }
}
