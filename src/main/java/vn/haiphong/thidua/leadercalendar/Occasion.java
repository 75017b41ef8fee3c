package vn.haiphong.thidua.leadercalendar;

import java.util.UUID;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * What a unit asks a leader for.
 *
 * @param id as the room that asks knows it
 * @param name as it stands in the calendar, e.g. {@code Hội nghị điển hình tiên tiến, Quận Ngô Quyền}
 * @param path where staff find it
 */
public record Occasion(UUID id, UnitId unit, String name, String path) {}
