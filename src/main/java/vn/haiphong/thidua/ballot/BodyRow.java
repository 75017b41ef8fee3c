package vn.haiphong.thidua.ballot;

import java.util.UUID;
import vn.haiphong.thidua.organisation.UnitId;

/** A body in a list. */
public record BodyRow(UUID id, UnitId unit, String name, int members) {}
