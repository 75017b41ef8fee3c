package vn.haiphong.thidua.congress;

import vn.haiphong.thidua.shared.StepRefused;

/** What came with a press can never be right, whatever the agenda looks like. */
class PressMistaken extends StepRefused {

    PressMistaken(String message) {
        super(message);
    }
}
