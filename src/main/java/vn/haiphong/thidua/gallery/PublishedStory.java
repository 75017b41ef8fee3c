package vn.haiphong.thidua.gallery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaign.TitleLevel;
import vn.haiphong.thidua.file.Picture;
import vn.haiphong.thidua.organisation.UnitLevel;

/**
 * A story as readers see it: a copy made at publication, in which nothing private exists.
 *
 * @param unitPath from the city's units down to the exemplar's own, the city itself left out
 * @param story sanitised HTML
 */
public record PublishedStory(
        String id,
        String slug,
        ExemplarKind kind,
        String name,
        UnitName unit,
        List<UnitName> unitPath,
        UnitLevel level,
        int year,
        List<String> fields,
        List<MovementName> movements,
        List<ShownHonour> honours,
        String summary,
        String story,
        @Nullable ShownPicture portrait,
        List<ShownPicture> pictures,
        boolean demonstration,
        Instant publishedAt,
        Instant changedAt) {

    public record UnitName(String code, String name) {}

    public record MovementName(String slug, String label) {}

    /** A title with its name and level written out; decision is empty when not known. */
    public record ShownHonour(String code, String name, TitleLevel level, int year, String decision) {}

    /**
     * A released picture.
     *
     * @param src address of a middle size
     * @param srcset all sizes
     */
    public record ShownPicture(
            String id, String src, String srcset, int width, int height, String alt, String caption, String credit) {

        private static final int WIDTH = 640;

        public static ShownPicture of(StoryPicture kept, Picture picture) {
            return new ShownPicture(
                    picture.id().toString(),
                    picture.src(WIDTH),
                    picture.srcset(),
                    picture.width(),
                    picture.height(),
                    kept.alt(),
                    kept.caption(),
                    kept.credit());
        }
    }

    /** The story as lists show it. */
    public StoryCard card() {
        return new StoryCard(slug, name, kind, unit, level, year, summary, honours, portrait, demonstration);
    }
}
