package vn.haiphong.thidua.nomination;

import java.util.UUID;
import vn.haiphong.thidua.organisation.UnitId;

/** A unit sent a list of nominations to the one above it. */
record NominationsSent(UUID submission, UnitId from, UnitId to, String number, int count) {}
