package vn.haiphong.thidua.gallery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * What a story says, as its author works on it. Every text is NFC and trimmed; nothing else is promised: {@link StoryRules}
 * tells what is missing.
 *
 * @param kind null until chosen; likewise unit, level and year
 * @param fields labels such as {@code Y tế}
 * @param movements slugs of the campaign's movements
 * @param story Markdown
 * @param portrait null when there is none; a drawn sign stands in
 * @param demonstration invented, for showing the portal; such stories say so everywhere
 */
public record StoryContent(
        @Nullable ExemplarKind kind,
        String name,
        @Nullable UnitId unit,
        List<String> fields,
        List<String> movements,
        List<Honour> honours,
        @Nullable UnitLevel level,
        @Nullable Integer year,
        String summary,
        String story,
        @Nullable StoryPicture portrait,
        List<StoryPicture> pictures,
        boolean demonstration) {

    public StoryContent {
        name = VietnameseText.line(name);
        fields = fields.stream()
                .map(VietnameseText::line)
                .filter(field -> !field.isEmpty())
                .distinct()
                .toList();
        movements = movements.stream().map(VietnameseText::line).distinct().toList();
        honours = List.copyOf(honours);
        summary = VietnameseText.line(summary);
        story = VietnameseText.clean(story);
        pictures = List.copyOf(pictures);
    }

    StoryContent withFields(List<String> labels) {
        return new StoryContent(
                kind,
                name,
                unit,
                labels,
                movements,
                honours,
                level,
                year,
                summary,
                story,
                portrait,
                pictures,
                demonstration);
    }

    static StoryContent named(String name, @Nullable UnitId unit) {
        return new StoryContent(
                null, name, unit, List.of(), List.of(), List.of(), null, null, "", "", null, List.of(), false);
    }
}
