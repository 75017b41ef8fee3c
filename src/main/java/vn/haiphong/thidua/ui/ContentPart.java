package vn.haiphong.thidua.ui;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of something that is written in a form, so that two versions can be compared part by part.
 *
 * @param field name of the component of the content
 * @param value what is compared
 * @param words how people read it
 */
public record ContentPart<C>(
        String field, String label, Function<C, @Nullable Object> value, Function<C, String> words) {

    public boolean differs(C one, C other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }
}
