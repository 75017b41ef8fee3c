package vn.haiphong.thidua.intake;

import vn.haiphong.thidua.organisation.UnitId;

/**
 * Which list a file fills.
 *
 * @param unit whose list it is
 * @param part tells lists of one unit apart, e.g. the campaign; may be empty
 */
public record IntakeTarget(UnitId unit, String part) {}
