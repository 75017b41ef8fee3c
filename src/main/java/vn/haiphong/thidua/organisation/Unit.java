package vn.haiphong.thidua.organisation;

import org.jspecify.annotations.Nullable;

/** One unit of the tree; the city alone has no parent. */
public record Unit(UnitId id, String name, String kind, UnitLevel level, @Nullable UnitId parent) {}
