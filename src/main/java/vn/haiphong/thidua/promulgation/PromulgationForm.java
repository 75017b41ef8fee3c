package vn.haiphong.thidua.promulgation;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.paper.PaperWords;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.promulgation.DraftRefused.Fault;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * What the city gives a document when it issues it.
 *
 * @param symbol behind the number, e.g. {@code KH-UBND}
 * @param dated the day on the paper
 */
public record PromulgationForm(
        @Nullable Integer number, String symbol, @Nullable LocalDate dated, Signature signature) {

    public PromulgationForm {
        symbol = VietnameseText.line(symbol);
    }

    /** With its symbol, as it stands behind {@code Số:}. */
    String written() {
        return PaperWords.number(number, symbol);
    }

    void demandComplete(LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (number == null || number < 1 || number > 99_999) {
            faults.add(new Fault("number", "Hãy ghi số văn bản từ 1 đến 99.999."));
        }
        if (!symbol.matches("[\\p{Lu}\\d]+(-[\\p{Lu}\\d&]+)*") || symbol.length() > 40) {
            faults.add(new Fault("symbol", "Hãy ghi ký hiệu bằng chữ in hoa, cách nhau bằng gạch nối, ví dụ KH-UBND."));
        }
        if (dated == null) faults.add(new Fault("dated", "Hãy chọn ngày ban hành."));
        else if (dated.isAfter(today)) faults.add(new Fault("dated", "Ngày ban hành không được sau hôm nay."));
        if (signature.position().isBlank()) faults.add(new Fault("position", "Hãy ghi chức vụ người ký."));
        if (signature.name().isBlank()) faults.add(new Fault("name", "Hãy ghi họ tên người ký."));
        DraftRules.refuse(faults);
    }
}
