package vn.haiphong.thidua.gallery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.gallery.StoryParts.Topic;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitKind;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;

/** Invents exemplars, each marked as a demonstration and always the same for the same seed and number. */
@Component
class InventedStories {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2020;

    private record Place(Unit unit, List<Topic> topics) {}

    private final StoryParts parts;
    private final List<Place> communes;
    private final List<Place> others;

    InventedStories(ObjectMapper json, Units units) {
        parts = StoryParts.read(json);
        var places = units.tree().all().stream()
                .map(unit -> new Place(
                        unit,
                        parts.topics().stream()
                                .filter(topic -> topic.isDoneBy(unit))
                                .toList()))
                .filter(place -> !place.topics().isEmpty())
                .collect(Collectors.partitioningBy(place -> isCommune(place.unit())));
        communes = places.get(true);
        others = places.get(false);
    }

    ImportedStory story(long seed, long number) {
        var draw = new Draw(seed, number);
        var place = draw.from(draw.in100(75) ? communes : others);
        var topic = draw.from(place.topics());
        var kind = kind(draw, topic, place.unit());
        var level = draw.in100(55) ? UnitLevel.GRASSROOTS : draw.in100(75) ? UnitLevel.UPPER : UnitLevel.CITY;
        var year = draw.between(FIRST_YEAR, LAST_YEAR);
        var hero = InventedHero.of(draw, parts.names(), kind, topic, inSentence(place.unit()));
        var text = new InventedText(draw, parts, topic, words(draw, topic, hero, place.unit(), year));
        return new ImportedStory(
                number,
                "demo-" + seed + "-" + number,
                new StoryContent(
                        kind,
                        hero.name(),
                        new UnitId(place.unit().id().code()),
                        fields(draw, topic, place),
                        movements(draw, topic),
                        InventedHonours.of(draw, kind, place.unit(), level, year),
                        level,
                        year,
                        text.summary(),
                        text.story(),
                        null,
                        List.of(),
                        true),
                true);
    }

    private static ExemplarKind kind(Draw draw, Topic topic, Unit unit) {
        var chance = draw.between(0, 99);
        if (chance < 60) return ExemplarKind.INDIVIDUAL;
        return chance < 76 && topic.households() && isCommune(unit) ? ExemplarKind.HOUSEHOLD : ExemplarKind.COLLECTIVE;
    }

    private static List<String> fields(Draw draw, Topic topic, Place place) {
        var second = draw.in100(20) ? Stream.of(draw.from(place.topics()).field()) : Stream.<String>of();
        return Stream.concat(Stream.of(topic.field()), second).distinct().toList();
    }

    private static List<String> movements(Draw draw, Topic topic) {
        return topic.movement() == null || !draw.in100(80) ? List.of() : List.of(topic.movement());
    }

    private static Map<String, String> words(Draw draw, Topic topic, InventedHero hero, Unit unit, int year) {
        var words = new HashMap<String, String>();
        int d = draw.within(topic.numbers().d());
        words.put("a", number(draw.within(topic.numbers().a())));
        words.put("b", number(draw.within(topic.numbers().b())));
        words.put("c", number(draw.within(topic.numbers().c())));
        words.put("d", number(d));
        words.put("nam", String.valueOf(year));
        words.put("nam-dau", String.valueOf(topic.years() ? year - d : year - 2));
        words.put("noi", inSentence(unit));
        words.put("ai", hero.called());
        words.put("goi", hero.briefly());
        words.put("vai", hero.role());
        for (var word : new ArrayList<>(words.keySet())) {
            var text = words.get(word);
            words.put(capital(word), capital(text));
        }
        return words;
    }

    /** Wards and communes are written small inside a sentence. */
    private static String inSentence(Unit unit) {
        return isCommune(unit) || unit.kind() == UnitKind.URBAN_DISTRICT || unit.kind() == UnitKind.RURAL_DISTRICT
                ? unit.name().substring(0, 1).toLowerCase() + unit.name().substring(1)
                : unit.name();
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase() + text.substring(1);
    }

    private static String number(int number) {
        return number < 1000 ? String.valueOf(number) : "%d.%03d".formatted(number / 1000, number % 1000);
    }

    private static boolean isCommune(Unit unit) {
        return unit.kind() == UnitKind.COMMUNE || unit.kind() == UnitKind.WARD || unit.kind() == UnitKind.TOWN;
    }
}
