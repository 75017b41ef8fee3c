package vn.haiphong.thidua.ballot;

import java.util.List;

/**
 * What a member sees of a meeting: never a tally before the end, never what anybody voted.
 *
 * @param mayVote attends, has not voted, and the ballot is open
 * @param aside candidates on which the member does not vote
 */
public record VotingPaper(
        Meeting meeting,
        Meeting.Seat seat,
        boolean mayVote,
        boolean hasVoted,
        List<Meeting.Line> lines,
        List<Meeting.Line> aside) {}
