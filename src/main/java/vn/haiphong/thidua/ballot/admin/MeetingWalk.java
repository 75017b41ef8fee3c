package vn.haiphong.thidua.ballot.admin;

import java.util.function.UnaryOperator;
import vn.haiphong.thidua.ballot.Meeting;

/** Takes the meeting on the screen one step further and shows what it is then. */
interface MeetingWalk {

    /** @return whether the step went through */
    boolean go(UnaryOperator<Meeting> step, String done);
}
