package vn.haiphong.thidua.congress.admin;

import vn.haiphong.thidua.congress.CongressDesk;

/** What a press asks of the desk. */
@FunctionalInterface
interface DeskStep {

    void take(CongressDesk desk, Press press);
}
