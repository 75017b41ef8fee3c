package vn.haiphong.thidua.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.paper.Signature;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * What the Board enters for urging letters.
 *
 * @param code the milestone
 * @param units whom to urge; all of them must be late
 * @param together one letter to all with a list, instead of one to each
 * @param number of the first letter, by the Board's register; the others count on
 * @param symbol behind the number, e.g. {@code BTĐKT-NV}
 * @param answerBy by when to answer
 */
public record LetterForm(
        String code,
        List<UnitId> units,
        boolean together,
        int number,
        String symbol,
        @Nullable LocalDate dated,
        @Nullable LocalDate answerBy,
        Signature signature) {

    public LetterForm {
        symbol = VietnameseText.line(symbol);
        units = units.stream().distinct().toList();
        if (units.isEmpty()) throw new StepRefused("Hãy chọn ít nhất một đơn vị đang trễ.");
        if (number < 1 || number > 99_999) throw new StepRefused("Hãy nhập số công văn từ 1 đến 99.999.");
        if (!symbol.matches("[\\p{Lu}\\d]+(-[\\p{Lu}\\d&]+)*") || symbol.length() > 40) {
            throw new StepRefused("Hãy nhập ký hiệu bằng chữ in hoa, cách nhau bằng gạch nối, ví dụ BTĐKT-NV.");
        }
        if (dated == null) throw new StepRefused("Hãy chọn ngày ký công văn.");
        if (answerBy == null || answerBy.isBefore(dated)) {
            throw new StepRefused("Hãy chọn hạn trả lời không sớm hơn ngày ký.");
        }
        if (signature.position().isBlank()) throw new StepRefused("Hãy nhập chức vụ người ký.");
    }
}
