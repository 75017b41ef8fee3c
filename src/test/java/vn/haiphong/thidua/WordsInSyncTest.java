package vn.haiphong.thidua;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words of the two languages, compared with each other and with the sources that ask for them. */
class WordsInSyncTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/haiphong/thidua");
    private static final Path WORDS = Path.of("src/main/resources/vaadin-i18n");
    private static final List<Line> VIETNAMESE = lines("translations.properties");
    private static final List<Line> ENGLISH = lines("translations_en.properties");
    private static final String CODE = code();

    private static final Pattern ASKED = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern SHAPED_LIKE_A_KEY = Pattern.compile("\"([a-z]+\\.[A-Z]\\w*\\.[\\w.]*\\w)\"");
    private static final Pattern NOTED = Pattern.compile("AuditNote\\(\\s*\"([^\"]+)\"\\s*,");

    /** Keys put together at run time, with the part that the sources name, and the place that does it. */
    private static final Map<Pattern, String> COMPOSED = Map.of(
            Pattern.compile(
                            "(?:proposal|protagonist)\\.(?:word|fault|hint|label|kind|status|step|\\w+View)\\.(?:gate)?([\\w-]+)"),
                    "the forms anybody sends, from the name of the field, the constant or the text",
            Pattern.compile("audit\\.action\\.(?:.+\\.)?(\\w+)"), "AuditView, from the action of the note",
            Pattern.compile("shell\\.(\\w+View)\\.(?:title|text)"), "ErrorPage, from the name of its view",
            Pattern.compile("shell\\.SiteLayout\\.(\\w+)"), "SiteLayout, from the name of the link",
            Pattern.compile("shell\\.FigureTable\\.(\\w+)"), "FigureTable, from the name of the column",
            Pattern.compile("conference\\.(?:level|part|state|ConferenceCalendarView\\.time)\\.(\\w+)"),
                    "the calendar, from the name of the constant",
            Pattern.compile("opinion\\.\\w+View\\.(?:fault\\.)?(\\w+)"),
                    "the pages of the people's opinion, from the end of the key",
            Pattern.compile("congress\\.verb\\.(\\w+)"), "AgendaWords, from the key of the verb",
            Pattern.compile("gallery\\.(?:facet|kind|level|sort)\\.(\\w+)"),
                    "the gallery, from the name of the constant",
            Pattern.compile("gallery\\.(?:kindWord|levelWord)\\.([\\w-]+)"),
                    "FacetPanel, from the word in the address");

    @Test
    void everyKeyOfAPublicViewHasBothLanguages() {
        assertThat(keys(ENGLISH))
                .containsExactlyInAnyOrderElementsOf(keys(VIETNAMESE).stream()
                        .filter(key -> !isForStaffOnly(key))
                        .toList());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(both()).isNotEmpty().allSatisfy(line -> assertThat(line.text).isNotBlank());
    }

    @Test
    void noKeyIsGivenTwice() {
        assertThat(keys(VIETNAMESE)).doesNotHaveDuplicates();
        assertThat(keys(ENGLISH)).doesNotHaveDuplicates();
    }

    @Test
    void keysAreSortedWithinTheBlockOfTheirRoom() {
        for (var file : List.of(VIETNAMESE, ENGLISH)) {
            for (var block : file.stream().collect(groupingBy(Line::room)).values()) {
                assertThat(keys(block)).isSorted();
            }
        }
    }

    @Test
    void everyBlockBelongsToARoomAndHoldsItsKeys() {
        assertThat(both()).allSatisfy(line -> {
            assertThat(SOURCES.resolve(line.room)).isDirectory();
            // An action is named by the room that notes it, whatever room shows it.
            if (!line.key.startsWith("audit.action.")) assertThat(line.key).startsWith(line.room + ".");
        });
    }

    @Test
    void bothLanguagesFillInTheSameThings() {
        assertThat(places(ENGLISH))
                .isEqualTo(places(VIETNAMESE.stream()
                        .filter(line -> !isForStaffOnly(line.key))
                        .toList()));
    }

    @Test
    void everyKeyTheSourcesAskForExists() {
        assertThat(keys(VIETNAMESE)).containsAll(found(ASKED)).containsAll(found(SHAPED_LIKE_A_KEY));
    }

    @Test
    void everyActionOfTheTrailHasAText() {
        assertThat(keys(VIETNAMESE))
                .containsAll(found(NOTED).stream().map("audit.action."::concat).toList());
    }

    @Test
    void noKeyIsLeftOver() {
        assertThat(keys(VIETNAMESE)).allMatch(key -> CODE.contains('"' + key + '"') || isComposed(key));
    }

    @Test
    void noReasonForComposedKeysIsLeftOver() {
        assertThat(COMPOSED.keySet())
                .allMatch(pattern -> keys(VIETNAMESE).stream().anyMatch(pattern.asMatchPredicate()));
    }

    private static boolean isComposed(String key) {
        return COMPOSED.keySet().stream()
                .map(pattern -> pattern.matcher(key))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .anyMatch(part -> CODE.contains('"' + part + '"') || CODE.contains('.' + part));
    }

    /** Staff read Vietnamese: the trail's actions and every view below {@code /quan-tri}. */
    private static boolean isForStaffOnly(String key) {
        if (key.startsWith("audit.action.")) return true;
        var parts = key.split("\\.");
        return parts.length > 2
                && Files.exists(SOURCES.resolve(parts[0]).resolve("admin").resolve(parts[1] + ".java"));
    }

    private static List<Line> both() {
        var all = new ArrayList<>(VIETNAMESE);
        all.addAll(ENGLISH);
        return all;
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream().map(Line::key).toList();
    }

    private static Map<String, Set<String>> places(List<Line> lines) {
        var places = new TreeMap<String, Set<String>>();
        for (var line : lines) {
            var of = Pattern.compile("\\{\\d+[^}]*}")
                    .matcher(line.text)
                    .results()
                    .map(MatchResult::group);
            places.put(line.key, new HashSet<>(of.toList()));
        }
        return places;
    }

    private static Set<String> found(Pattern pattern) {
        var found = new HashSet<String>();
        pattern.matcher(CODE).results().forEach(match -> found.add(match.group(1)));
        assertThat(found).isNotEmpty();
        return found;
    }

    private static String code() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsInSyncTest::read)
                    .collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines(String file) {
        var lines = new ArrayList<Line>();
        var room = "";
        for (var line : read(WORDS.resolve(file)).lines().toList()) {
            if (line.startsWith("# ")) room = line.substring(2).strip();
            else if (!line.isBlank()) lines.add(Line.of(room, line));
        }
        return lines;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One text, in the block of the room that wrote it. */
    private record Line(String room, String key, String text) {

        static Line of(String room, String line) {
            var parts = line.split("=", 2);
            return new Line(room, parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
        }
    }
}
