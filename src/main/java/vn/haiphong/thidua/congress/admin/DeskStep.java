package vn.haiphong.thidua.congress.admin;

import vn.haiphong.thidua.congress.CongressDesk;

/** What a press asks of the desk. */
@FunctionalInterface
interface DeskStep {

    /** @param key the same for the same press, however often it arrives */
    void take(CongressDesk desk, String key);
}
