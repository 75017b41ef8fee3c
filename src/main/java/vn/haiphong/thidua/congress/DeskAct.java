package vn.haiphong.thidua.congress;

import java.time.Instant;

/** A press as the desk shows it. */
public record DeskAct(Instant at, String who, AgendaVerb verb, String label, long revision, boolean undone) {}
