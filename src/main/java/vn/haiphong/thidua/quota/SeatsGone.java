package vn.haiphong.thidua.quota;

import vn.haiphong.thidua.shared.StepRefused;

/** No seat is left to take. */
public class SeatsGone extends StepRefused {

    SeatsGone(String message) {
        super(message);
    }
}
