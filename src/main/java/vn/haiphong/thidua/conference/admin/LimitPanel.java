package vn.haiphong.thidua.conference.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.conference.ThriftLimit;
import vn.haiphong.thidua.conference.ThriftLimits;
import vn.haiphong.thidua.shared.StepRefused;

/** The limits of clause I.4 level by level; the Board sets them, everybody else reads them. */
class LimitPanel extends Div {

    private final ThriftLimits limits;
    private final Consumer<String> say;

    LimitPanel(ThriftLimits limits, boolean edits, Consumer<String> say) {
        this.limits = limits;
        this.say = say;
        addClassName("part-of-page");
        var about = new Paragraph(
                "Điều khoản I.4 yêu cầu trang trọng, thiết thực, tiết kiệm nhưng không nêu con số; mức"
                        + " dưới đây do Ban Thi đua - Khen thưởng đặt. Hội nghị vượt mức phải ghi lý do trước khi công bố.");
        about.addClassName("dim");
        add(new H2("Mức tiết kiệm của hội nghị"), about);
        limits.all().forEach(limit -> add(edits ? fields(limit) : new Paragraph(words(limit))));
    }

    private Component fields(ThriftLimit limit) {
        var level = limit.level().label().toLowerCase(Locale.ROOT);
        var halves = new IntegerField("Số buổi");
        halves.setValue(limit.halfDays());
        halves.setAriaLabel("Số buổi, " + level);
        var guests = new IntegerField("Số người dự");
        guests.setValue(limit.guests());
        guests.setAriaLabel("Số người dự, " + level);
        var money = new BigDecimalField("Kinh phí (đồng)");
        money.setValue(limit.money() == null ? null : BigDecimal.valueOf(limit.money()));
        money.setAriaLabel("Kinh phí (đồng), " + level);
        var words = new Paragraph(words(limit));
        var keep = new Button("Lưu mức " + level, click -> {
            try {
                words.setText(words(
                        limits.change(limit.level(), halves.getValue(), guests.getValue(), whole(money.getValue()))));
                say.accept("Đã lưu mức " + level + ".");
            } catch (StepRefused refused) {
                say.accept("Lỗi: " + refused.getMessage());
            }
        });
        var bar = new Div(halves, guests, money);
        bar.addClassNames("bar-row", "desk-filters");
        return new Div(new H3(limit.level().label()), words, bar, keep);
    }

    private static String words(ThriftLimit limit) {
        return limit.level().label() + ": "
                + (limit.described().isEmpty() ? "chưa đặt mức." : lowered(limit.described()));
    }

    private static String lowered(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static @Nullable Long whole(@Nullable BigDecimal money) {
        return money == null ? null : money.longValue();
    }
}
