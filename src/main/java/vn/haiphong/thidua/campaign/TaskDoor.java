package vn.haiphong.thidua.campaign;

import vn.haiphong.thidua.organisation.UnitId;

/** Where the units fulfil one obligation; the room that keeps the evidence offers it as a bean. */
public interface TaskDoor {

    /** Of the obligation, e.g. {@code ke-hoach}. */
    String code();

    /** What a unit does there, e.g. {@code Soạn kế hoạch}. */
    String label();

    String path(UnitId unit);
}
