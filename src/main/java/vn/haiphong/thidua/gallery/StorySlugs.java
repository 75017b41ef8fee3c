package vn.haiphong.thidua.gallery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.VietnameseText;

/** Gives addresses: the name without marks; whoever comes second carries a few letters of the id as well. */
@Component
class StorySlugs {

    private final PublishedStore published;

    StorySlugs(PublishedStore published) {
        this.published = published;
    }

    String of(StoryId id, String name) {
        return of(Map.of(id, name)).get(id);
    }

    /** Addresses for many stories at once; none is given twice, one that a story had before is given to it again. */
    Map<StoryId, String> of(Map<StoryId, String> names) {
        var wanted = new HashMap<StoryId, List<String>>();
        names.forEach((id, name) -> wanted.put(id, candidates(id, name)));
        var owners = published.owners(
                wanted.values().stream().flatMap(Collection::stream).toList());
        var given = new HashMap<StoryId, String>();
        wanted.forEach((id, candidates) -> {
            var slug = candidates.stream()
                    .filter(candidate -> owners.getOrDefault(candidate, id).equals(id))
                    .findFirst()
                    .orElseThrow();
            owners.put(slug, id);
            given.put(id, slug);
        });
        return given;
    }

    private static List<String> candidates(StoryId id, String name) {
        var plain = VietnameseText.slug(name);
        // The end of the id is random; its beginning is the time.
        var letters = id.toString().replace("-", "");
        var tail = letters.substring(letters.length() - 6);
        if (plain.isEmpty()) return List.of(letters);
        return List.of(plain, plain + "-" + tail, letters);
    }
}
