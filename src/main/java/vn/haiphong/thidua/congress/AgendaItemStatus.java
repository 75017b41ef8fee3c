package vn.haiphong.thidua.congress;

/** Where an agenda item stands; the names are part of the machine interface. */
public enum AgendaItemStatus {
    SCHEDULED,
    LIVE,
    DONE,
    CANCELLED
}
