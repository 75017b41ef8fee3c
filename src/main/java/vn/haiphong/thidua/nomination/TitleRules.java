package vn.haiphong.thidua.nomination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.ballot.Denominator;
import vn.haiphong.thidua.ballot.Threshold;
import vn.haiphong.thidua.nomination.TitleRule.Ground;
import vn.haiphong.thidua.nomination.TitleRule.Trust;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.CsvTable;

/** The rules of all titles, as {@code domain/title-rules.csv} lists them; a title that is not listed follows the general one. */
@Component
public class TitleRules {

    private static final String GENERAL = "*";

    private final Map<String, TitleRule> rules;

    TitleRules() {
        this(shipped());
    }

    private TitleRules(String text) {
        var read = new LinkedHashMap<String, TitleRule>();
        CsvTable.rows(text).forEach(row -> read.put(row.get("code"), rule(row)));
        this.rules = Map.copyOf(read);
    }

    /** @param title code of the title, empty while none is chosen */
    public TitleRule of(String title) {
        return rules.getOrDefault(title, rules.get(GENERAL));
    }

    /** Codes of the titles for which the people are asked. */
    Set<String> askingThePeople() {
        return rules.values().stream()
                .filter(TitleRule::asksPeople)
                .map(TitleRule::title)
                .collect(Collectors.toSet());
    }

    private static TitleRule rule(Map<String, String> row) {
        return new TitleRule(
                row.get("code"),
                kinds(row.get("papers")),
                kinds(row.get("confirmations")),
                new Threshold(
                        Integer.parseInt(row.get("vote_percent")),
                        row.get("vote_of").equals("tat_ca") ? Denominator.ALL_MEMBERS : Denominator.PRESENT),
                row.get("secret").equals("1"),
                row.get("opinion_days").isEmpty() ? 0 : Integer.parseInt(row.get("opinion_days")),
                Integer.parseInt(row.get("summary_limit")),
                Map.of(
                        UnitLevel.GRASSROOTS, Integer.valueOf(row.get("days_grassroots")),
                        UnitLevel.UPPER, Integer.valueOf(row.get("days_upper")),
                        UnitLevel.CITY, Integer.valueOf(row.get("days_city"))),
                ground(row, "papers"),
                ground(row, "vote"),
                ground(row, "opinion"),
                ground(row, "days"));
    }

    private static Set<PaperKind> kinds(String words) {
        if (words.isEmpty()) return Set.of();
        return Arrays.stream(words.split("\\|")).map(PaperKind::ofWord).collect(Collectors.toSet());
    }

    private static Ground ground(Map<String, String> row, String what) {
        var trust = switch (row.get(what + "_trust")) {
            case "S", "" -> Trust.SOURCED;
            case "GK" -> Trust.GENERAL;
            default -> Trust.UNCLEAR;
        };
        return new Ground(row.get(what + "_basis"), trust);
    }

    private static String shipped() {
        try (var stream = TitleRules.class.getResourceAsStream("/domain/title-rules.csv")) {
            if (stream == null) throw new IllegalStateException("domain/title-rules.csv is missing");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
