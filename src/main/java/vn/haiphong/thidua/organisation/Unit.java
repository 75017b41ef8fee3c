package vn.haiphong.thidua.organisation;

import org.jspecify.annotations.Nullable;

/** One unit of the tree; the city alone has no parent. */
public record Unit(
        UnitId id,
        String name,
        UnitKind kind,
        UnitLevel level,
        @Nullable UnitId parent) {

    /** The name without the word for the kind: {@code Hồng Bàng} of {@code Quận Hồng Bàng}. */
    public String shortName() {
        var prefix = kind.label() + " ";
        return kind.isPrefix() && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
}
