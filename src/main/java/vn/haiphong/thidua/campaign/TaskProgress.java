package vn.haiphong.thidua.campaign;

/**
 * How many units are how far with one obligation, within the scope of who asks.
 *
 * @param late units that are neither done nor have handed in by the day in force
 */
public record TaskProgress(Obligation obligation, int units, int done, int submitted, int returned, int late) {}
