package vn.haiphong.thidua.leadercalendar;

/**
 * The Board confirmed, refused or released a slot. Whoever asked for it listens within the transaction and may refuse, which
 * undoes the decision.
 *
 * @param slot as it stands now
 * @param kept whether the occasion has a confirmed slot
 */
public record SlotDecided(LeaderSlot slot, boolean kept) {}
