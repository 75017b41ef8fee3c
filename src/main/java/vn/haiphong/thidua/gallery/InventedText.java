package vn.haiphong.thidua.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.haiphong.thidua.gallery.StoryParts.Topic;

/** Puts an invented story together: what was, what failed, what was done, what came of it. */
final class InventedText {

    private static final Pattern BLANK = Pattern.compile("\\{([^}]+)}");

    /** A second sentence of a kind is left out when the story would grow beyond this many words. */
    private static final int LONG = 215;

    private final Draw draw;
    private final StoryParts parts;
    private final Topic topic;
    private final Map<String, String> words;
    private final int picture;

    InventedText(Draw draw, StoryParts parts, Topic topic, Map<String, String> words) {
        this.draw = draw;
        this.parts = parts;
        this.topic = topic;
        this.words = words;
        picture = draw.between(0, topic.summaries().size() - 1);
    }

    String summary() {
        return filled(topic.summaries().get(picture));
    }

    /** Markdown of 150 to 300 words. */
    String story() {
        var headings = draw.from(parts.headings());
        var ways = ofPicture(topic.way());
        var results = ofPicture(topic.result());
        var open = filled(topic.open().get(picture));
        var situation = filled(draw.from(parts.situations()));
        var problem = filled(topic.problem().get(picture)) + " " + filled(draw.from(parts.attempts()));
        var way = filled(ways.getFirst());
        var obstacle = filled(draw.from(parts.obstacles()));
        var quote = draw.from(topic.quotes());
        var result = filled(results.getFirst());
        var end = filled(draw.from(parts.spreads())) + " " + filled(draw.from(parts.closings()));
        int length = count(open, situation, problem, way, obstacle, quote, result, end);
        var secondWay = filled(ways.getLast());
        if (length + count(secondWay) <= LONG || draw.in100(40) && length < 240) {
            way += " " + secondWay;
            length += count(secondWay);
        }
        var secondResult = filled(results.getLast());
        if (length + count(secondResult) <= 285) result += " " + secondResult;
        return String.join(
                "\n\n",
                open + " " + situation,
                problem,
                "## " + headings.getFirst(),
                way + " " + obstacle,
                "> " + quote,
                "## " + headings.getLast(),
                result,
                end);
    }

    /** The sentence that belongs to what the story is about, and another one. */
    private List<String> ofPicture(List<String> sentences) {
        var rest = new ArrayList<>(sentences);
        return List.of(rest.remove(picture), draw.from(rest));
    }

    private String filled(String sentence) {
        return BLANK.matcher(sentence).replaceAll(blank -> {
            var word = words.get(blank.group(1));
            if (word == null) throw new IllegalArgumentException("No word for " + blank.group());
            return word;
        });
    }

    private static int count(String... texts) {
        int words = 0;
        for (var text : texts) words += text.split(" ").length;
        return words;
    }
}
