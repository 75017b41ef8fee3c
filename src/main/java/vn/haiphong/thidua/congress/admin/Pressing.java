package vn.haiphong.thidua.congress.admin;

import java.util.Optional;

/** Takes presses of the screen to the desk and shows what came of them. */
@FunctionalInterface
interface Pressing {

    /** @return why the step was refused; empty once it is done */
    Optional<String> press(DeskStep step, Press press);
}
