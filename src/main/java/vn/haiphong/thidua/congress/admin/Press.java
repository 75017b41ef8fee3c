package vn.haiphong.thidua.congress.admin;

/**
 * One press of a button.
 *
 * @param key the same for the same press, however often it arrives
 * @param seen the revision the screen showed
 */
record Press(String key, long seen) {}
