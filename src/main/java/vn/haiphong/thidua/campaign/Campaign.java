package vn.haiphong.thidua.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * The plan of one term as data. Clauses are cited as in the text: {@code II.3b} is section II, part 3, second point.
 */
public record Campaign(
        CampaignId id,
        String name,
        Plan plan,
        List<Basis> bases,
        List<Movement> movements,
        List<Clause> clauses,
        List<Stage> stages,
        List<Rule> conferenceRules,
        List<Pilot> pilots,
        List<Deadline> deadlines,
        List<RequiredDocument> documents,
        List<Duty> duties,
        List<Recipient> recipients,
        List<Title> titles,
        Seats seats) {

    /** The words behind a reference; a part that has no words of its own ({@code III.2c1}) has those of the clause around it. */
    public Optional<Clause> clause(String reference) {
        var around =
                List.of(reference, reference.replaceAll("(?<=[a-z])\\d+$", ""), reference.replaceAll("[a-z]\\d*$", ""));
        return around.stream()
                .flatMap(wanted ->
                        clauses.stream().filter(clause -> clause.clause().equals(wanted)))
                .findFirst();
    }

    /** The clauses with words in those parts of the plan that name movements. */
    public List<Clause> movementClauses() {
        var parts = movements.stream()
                .map(movement -> movement.clause().replaceAll("[a-z]\\d*$", ""))
                .collect(Collectors.toSet());
        return clauses.stream()
                .filter(clause -> !clause.text().isEmpty())
                .filter(clause -> parts.contains(clause.clause().replaceAll("[a-z]\\d*$", "")))
                .toList();
    }

    /** The documents a clause rests on: those it cites itself, else those the whole plan cites. */
    public List<Basis> bases(String clause) {
        var own =
                bases.stream().filter(basis -> basis.citedBy().contains(clause)).toList();
        return own.isEmpty() ? bases : own;
    }

    /** The paper itself. */
    public record Plan(String number, String title, LocalDate issued, String issuer, String signatory) {}

    /**
     * A document the plan stands on.
     *
     * @param citedBy the clauses that rest on it
     */
    public record Basis(String ref, String number, LocalDate date, String issuer, String title, List<String> citedBy) {}

    /**
     * Somebody the plan is sent to.
     *
     * @param ref the group of the list at its end, e.g. {@code N.3}
     */
    public record Recipient(String ref, String name) {}

    /**
     * An emulation movement.
     *
     * @param label its official name
     * @param introduction the portal's own sentence, not part of the plan
     */
    public record Movement(String slug, String label, String clause, String introduction) {}

    /**
     * Words of the plan, unchanged.
     *
     * @param heading the title of a section or part, empty for a point
     * @param text empty for a section that only has points
     */
    public record Clause(String clause, String heading, String text) {

        /** Where the clause stands on the page of the plan: {@code dieu-iii-2b}. */
        public String anchor() {
            return "dieu-" + VietnameseText.slug(clause);
        }

        /** How deep it lies: 1 for a section, 2 for a part, 3 for a point. */
        public int depth() {
            if (!clause.contains(".")) return 1;
            return clause.matches(".*\\d$") && !clause.matches(".*[a-z]\\d$") ? 2 : 3;
        }
    }

    /**
     * The conferences of one level.
     *
     * @param window as the plan says it
     * @param from first day of the window
     * @param until last day of the window
     */
    public record Stage(
            String clause,
            UnitLevel level,
            String conference,
            String who,
            String window,
            LocalDate from,
            LocalDate until) {}

    /** How a conference is held, by the guidance of the basis named. */
    public record Rule(String basis, String text) {}

    /** A unit where the city directs the conference first, outside the window of its level. */
    public record Pilot(String clause, UnitId unit, String window, LocalDate until) {}

    /**
     * What somebody owes by a day.
     *
     * @param level every unit of this level owes it; null when single units are named
     * @param units the units that owe it when there is no level
     */
    public record Deadline(
            String code,
            String clause,
            LocalDate due,
            String owedBy,
            @Nullable UnitLevel level,
            List<UnitId> units,
            String toWhom,
            String what) {

        /** Negative once the day has passed. */
        public long daysLeft(LocalDate today) {
            return ChronoUnit.DAYS.between(today, due);
        }

        /** The units that owe it, in the order of the tree. */
        public List<Unit> owing(UnitTree tree) {
            return tree.all().stream()
                    .filter(unit -> level != null ? unit.level() == level : units.contains(unit.id()))
                    .toList();
        }
    }

    /** A paper to hand in by a deadline. */
    public record RequiredDocument(String clause, String deadline, String name) {}

    /**
     * How many delegates the city's congress has room for.
     *
     * @param official those who vote
     * @param guests invited beside them
     */
    public record Seats(int official, int guests) {

        public static final Seats NONE = new Seats(0, 0);
    }

    /** A task of section III without a day. */
    public record Duty(String clause, @Nullable UnitId unit, String who, String what) {}

    /**
     * A title or form of commendation of the law in force.
     *
     * @param group e.g. {@code Danh hiệu thi đua}
     * @param inForce false for titles that only a later law brought
     */
    public record Title(
            String code,
            String name,
            String group,
            Set<Subject> subjects,
            TitleLevel level,
            String authority,
            String conditions,
            String legalReference,
            boolean inForce) {}

    /** Who may receive a title. */
    public enum Subject {
        INDIVIDUAL("Cá nhân"),
        COLLECTIVE("Tập thể"),
        HOUSEHOLD("Hộ gia đình");

        private final String label;

        Subject(String label) {
            this.label = label;
        }

        /** The Vietnamese word. */
        public String label() {
            return label;
        }
    }

    /** Who stands behind a title, from the base upward. */
    public enum TitleLevel {
        GRASSROOTS("Cấp cơ sở", 1),
        UPPER("Cấp trên cơ sở", 2),
        CITY("Cấp thành phố", 3),
        MINISTRY("Cấp bộ, ngành, đoàn thể Trung ương", 3),
        STATE("Cấp Nhà nước", 3);

        private final String label;
        private final int steps;

        TitleLevel(String label, int steps) {
            this.label = label;
            this.steps = steps;
        }

        /** The Vietnamese name. */
        public String label() {
            return label;
        }

        /** Filled steps of the level sign, 1 to 3. */
        public int steps() {
            return steps;
        }
    }
}
