package vn.haiphong.thidua.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * One meeting of a body with everything on record but who voted how, which nobody knows.
 *
 * @param version to hand back with a change
 * @param paper null until the counts of a paper ballot are entered
 * @param sha256 of the frozen list of slips, null before the close and for paper
 * @param why it was cancelled, or the counts were given back; empty otherwise
 * @param voted how many have cast their slips so far
 */
public record Meeting(
        BallotId id,
        long version,
        UUID body,
        String bodyName,
        UnitId unit,
        String subject,
        LocalDate day,
        String place,
        String number,
        String tellers,
        Method method,
        MeetingState state,
        @Nullable UUID chair,
        @Nullable UUID secretary,
        @Nullable PaperCount paper,
        @Nullable String sha256,
        String why,
        @Nullable Instant openedAt,
        @Nullable Instant countedAt,
        String editedBy,
        Instant editedAt,
        boolean demonstration,
        int voted,
        List<Seat> seats,
        List<Line> lines,
        List<Recusal> recusals,
        List<Written> written) {

    /** How is voted. */
    public enum Method {
        SECRET("Bỏ phiếu kín trên cổng"),
        PAPER("Bỏ phiếu kín bằng phiếu giấy");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether a member attends. */
    public enum Presence {
        UNKNOWN("Chưa điểm danh"),
        PRESENT("Có mặt"),
        ABSENT("Vắng mặt");

        private final String label;

        Presence(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A member as at this meeting. @param voted known only when the ballot is over */
    public record Seat(
            UUID member,
            @Nullable AccountId account,
            String name,
            String post,
            @Nullable UnitId unit,
            Body.Duty duty,
            Presence presence,
            boolean voted) {}

    /** A candidate with what the slips or papers say. @param passed null before the count */
    public record Line(
            int number,
            Candidate candidate,
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer invalid,
            @Nullable Boolean passed) {}

    /** The word on a conflict, or somebody's own wish to stand aside. */
    public record Recusal(int number, UUID member, boolean standsAside, String reason, String by, Instant at) {}

    /** What an absent member wrote about a candidate; on record, not secret. */
    public record Written(int number, UUID member, boolean agrees, DocumentId document) {}

    /** Papers given out and collected, with the signed minutes. */
    public record PaperCount(
            int issued,
            int collected,
            DocumentId minutes,
            UUID enteredId,
            String enteredBy,
            @Nullable String confirmedBy) {}

    /** A conflict nobody has decided yet. */
    public record OpenConflict(Line line, Seat seat, Conflict conflict) {}

    /** How the trail calls it. */
    String label() {
        var label = bodyName + ": " + subject;
        return label.length() <= 300 ? label : label.substring(0, 299) + "…";
    }

    public int members() {
        return seats.size();
    }

    public int present() {
        return (int) seats.stream()
                .filter(seat -> seat.presence() == Presence.PRESENT)
                .count();
    }

    public Optional<Seat> seat(@Nullable UUID member) {
        return seats.stream().filter(seat -> seat.member().equals(member)).findFirst();
    }

    public Optional<Seat> seatOf(AccountId account) {
        return seats.stream().filter(seat -> account.equals(seat.account())).findFirst();
    }

    public Optional<Line> line(int number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    public boolean standsAside(int number, UUID member) {
        return recusals.stream()
                .anyMatch(one -> one.standsAside()
                        && one.number() == number
                        && one.member().equals(member));
    }

    /** The candidates a member votes on. */
    public List<Line> linesFor(Seat seat) {
        return lines.stream()
                .filter(line -> !standsAside(line.number(), seat.member()))
                .toList();
    }

    /** Members who attend and vote on this candidate. */
    public int voters(int number) {
        return (int) seats.stream()
                .filter(seat -> seat.presence() == Presence.PRESENT && !standsAside(number, seat.member()))
                .count();
    }

    public List<OpenConflict> openConflicts() {
        return lines.stream()
                .flatMap(line -> seats.stream()
                        .filter(seat -> recusals.stream()
                                .noneMatch(one -> one.number() == line.number()
                                        && one.member().equals(seat.member())))
                        .flatMap(seat -> Conflict.of(seat, line.candidate(), unit).stream()
                                .map(conflict -> new OpenConflict(line, seat, conflict))))
                .toList();
    }

    public int written(int number, boolean agrees) {
        return (int) written.stream()
                .filter(one -> one.number() == number && one.agrees() == agrees)
                .count();
    }

    /** Written opinions count only where the absent count, too. */
    CandidateResult result(Line line, int yes, int no, int invalid) {
        var threshold = line.candidate().threshold();
        var all = threshold.denominator() == Denominator.ALL_MEMBERS;
        int allYes = yes + (all ? written(line.number(), true) : 0);
        int allNo = no + (all ? written(line.number(), false) : 0);
        return new CandidateResult(
                line.candidate().ref(),
                allYes,
                allNo,
                invalid,
                members(),
                present(),
                threshold.isMet(allYes, members(), present()));
    }

    /** Empty before the count. */
    public Optional<CandidateResult> result(Line line) {
        if (state != MeetingState.COUNTED || line.yes() == null || line.no() == null || line.invalid() == null) {
            return Optional.empty();
        }
        return Optional.of(result(line, line.yes(), line.no(), line.invalid()));
    }
}
