package vn.haiphong.thidua.nomination;

import java.util.Map;
import java.util.Set;
import vn.haiphong.thidua.ballot.Threshold;
import vn.haiphong.thidua.organisation.UnitLevel;

/**
 * What a title asks for, each with the place it is taken from.
 *
 * @param papers every nomination needs
 * @param confirmations it needs besides; that of taxes from enterprises only
 * @param secret whether the vote is by secret ballot
 * @param opinionDays working days of the people's opinion, 0 when it is not asked
 * @param summaryLimit letters the summary may have
 * @param days working days each level has
 */
public record TitleRule(
        String title,
        Set<PaperKind> papers,
        Set<PaperKind> confirmations,
        Threshold threshold,
        boolean secret,
        int opinionDays,
        int summaryLimit,
        Map<UnitLevel, Integer> days,
        Ground papersGround,
        Ground voteGround,
        Ground opinionGround,
        Ground daysGround) {

    public TitleRule {
        papers = Set.copyOf(papers);
        confirmations = Set.copyOf(confirmations);
        days = Map.copyOf(days);
    }

    public boolean asksPeople() {
        return opinionDays > 0;
    }

    /** Where a rule stands, and how far that was checked. */
    public record Ground(String words, Trust trust) {

        /** With the warning, when there is one to give. */
        public String told() {
            return words.isEmpty() || trust == Trust.SOURCED ? words : words + " (" + trust.label() + ")";
        }
    }

    /** How far a rule can be trusted. */
    public enum Trust {
        SOURCED("có nguồn"),
        GENERAL("theo thông lệ, cần kiểm tra"),
        UNCLEAR("chưa xác minh, cần kiểm tra");

        private final String label;

        Trust(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
