package vn.haiphong.thidua.shared;

/** A step the rules do not allow now; the message says in Vietnamese why and what to do, and may be shown as it is. */
public class StepRefused extends RuntimeException {

    public StepRefused(String message) {
        super(message);
    }
}
