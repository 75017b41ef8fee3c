package vn.haiphong.thidua.conference;

/**
 * One thing that must be there before a conference may be announced or held.
 *
 * @param what it is
 * @param who must do it
 * @param state in words: what is there, or what is missing
 * @param late whether it came, or still is missing, after its day
 */
public record Gate(String what, String who, String state, boolean open, boolean late) {}
