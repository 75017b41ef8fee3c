package vn.haiphong.thidua.shared;

import java.time.Instant;

/** Somebody else saved the same thing first; nothing was written. */
public class EditedMeanwhile extends RuntimeException {

    private final String by;
    private final Instant at;

    /**
     * @param by who saved last, as people call them
     * @param at when
     */
    public EditedMeanwhile(String by, Instant at) {
        super("Edited meanwhile by " + by + " at " + at);
        this.by = by;
        this.at = at;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
