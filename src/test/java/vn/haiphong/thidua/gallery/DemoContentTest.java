package vn.haiphong.thidua.gallery;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.shared.CsvTable;

/** Holds the shipped demonstration stories to what the portal wants to show with them. */
class DemoContentTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<JsonNode> STORIES =
            text("/demo/exemplars.jsonl").lines().map(JSON::readTree).toList();
    private static final Map<String, Map<String, String>> UNITS = byCode("/domain/units.csv");
    private static final Map<String, Map<String, String>> TITLES = byCode("/domain/titles.csv");

    private static final Map<String, String> SUBJECTS =
            Map.of("INDIVIDUAL", "ca_nhan", "COLLECTIVE", "tap_the", "HOUSEHOLD", "ho_gia_dinh");

    @Test
    void thereAreFortyStoriesOfAllKinds() {
        assertThat(STORIES.stream()
                        .collect(groupingBy(story -> story.get("kind").asString(), counting())))
                .isEqualTo(Map.of("INDIVIDUAL", 22L, "COLLECTIVE", 11L, "HOUSEHOLD", 7L));
    }

    @Test
    void everyLineSaysThatItIsADemonstration() {
        assertThat(STORIES).allMatch(story -> story.get("demonstration").asBoolean());
    }

    @Test
    void idsNamesAndSummariesAreDistinct() {
        assertThat(words("externalId")).doesNotHaveDuplicates();
        assertThat(words("name")).doesNotHaveDuplicates();
        assertThat(words("summary")).doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsComposedUnicodeWithoutStrayBlanks() {
        assertThat(STORIES).allSatisfy(story -> {
            var text = story.get("name").asString()
                    + story.get("summary").asString()
                    + story.get("story").asString();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text).doesNotContain("  ", " ,", " .", "\t");
        });
    }

    @Test
    void everyStoryHasTwoHundredToFiveHundredWords() {
        assertThat(STORIES)
                .allSatisfy(story -> assertThat(story.get("story").asString().split("\\s+").length)
                        .isBetween(200, 500));
    }

    @Test
    void everyUnitExistsAndAllDistrictsHaveAStory() {
        assertThat(words("unitCode")).allMatch(UNITS::containsKey);

        var districts = UNITS.values().stream()
                .filter(unit -> Set.of("quan", "huyen").contains(unit.get("kind")))
                .map(unit -> unit.get("code"))
                .collect(toSet());
        assertThat(districts).hasSize(15);
        assertThat(words("unitCode").stream().map(DemoContentTest::belowTheCity).collect(toSet()))
                .containsAll(districts);
    }

    @Test
    void everyTitleExistsWasInForceAndFitsItsHolder() {
        assertThat(STORIES)
                .allSatisfy(story -> assertThat(list(story, "titles"))
                        .isNotEmpty()
                        .allSatisfy(title -> {
                            var known = TITLES.get(title.get("code").asString());
                            assertThat(known).as(title.toString()).isNotNull();
                            assertThat(known.get("competent_authority_2019")).doesNotStartWith("(chưa có");
                            assertThat(known.get("subject").split("\\|"))
                                    .contains(SUBJECTS.get(story.get("kind").asString()));
                            assertThat(title.get("decision").asString())
                                    .matches("\\d{4}/QĐ-[A-ZĐ]+ ngày \\d{2}/\\d{2}/20\\d{2}");
                        }));
    }

    @Test
    void aDecisionIsOfTheYearOfItsTitleOrTheNext() {
        assertThat(STORIES)
                .allSatisfy(story -> assertThat(list(story, "titles")).allSatisfy(title -> {
                    var decision = title.get("decision").asString();
                    int signed = Integer.parseInt(decision.substring(decision.length() - 4));
                    assertThat(signed - title.get("year").asInt()).isBetween(0, 1);
                }));
    }

    @Test
    void everyMovementAndEveryLevelIsShown() {
        var known = list(JSON.readTree(text("/campaigns/ix.json")), "movements").stream()
                .map(movement -> movement.get("slug").asString())
                .collect(toSet());
        var shown = STORIES.stream()
                .flatMap(story -> list(story, "movements").stream())
                .map(JsonNode::asString)
                .collect(toSet());

        assertThat(shown).isEqualTo(known);
        assertThat(new TreeSet<>(words("level"))).containsExactly("CITY", "GRASSROOTS", "UPPER");
    }

    private static List<String> words(String field) {
        return STORIES.stream().map(story -> story.get(field).asString()).toList();
    }

    private static List<JsonNode> list(JsonNode story, String field) {
        return StreamSupport.stream(story.get(field).spliterator(), false).toList();
    }

    /** The unit directly below the city that the unit is or lies under. */
    private static String belowTheCity(String code) {
        var parent = UNITS.get(code).get("parent_code");
        return parent.isEmpty() || parent.equals("31") ? code : belowTheCity(parent);
    }

    private static Map<String, Map<String, String>> byCode(String file) {
        var rows = new HashMap<String, Map<String, String>>();
        CsvTable.rows(text(file)).forEach(row -> rows.put(row.get("code"), row));
        return rows;
    }

    private static String text(String file) {
        try (var stream = DemoContentTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
