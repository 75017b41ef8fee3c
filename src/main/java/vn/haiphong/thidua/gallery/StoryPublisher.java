package vn.haiphong.thidua.gallery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.file.Picture;
import vn.haiphong.thidua.file.PictureId;
import vn.haiphong.thidua.gallery.PublishedStory.MovementName;
import vn.haiphong.thidua.gallery.PublishedStory.ShownHonour;
import vn.haiphong.thidua.gallery.PublishedStory.ShownPicture;
import vn.haiphong.thidua.gallery.PublishedStory.UnitName;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.Units;

/** Makes the public copy of a story: names written out, Markdown made safe, everything private left behind. */
@Component
class StoryPublisher {

    private final Units units;
    private final Campaigns campaigns;

    StoryPublisher(Units units, Campaigns campaigns) {
        this.units = units;
        this.campaigns = campaigns;
    }

    /**
     * @param content has passed {@link StoryRules#ofPublication}
     * @param pictures the pictures it names
     */
    PublishedStory copy(
            StoryId id,
            String slug,
            StoryContent content,
            Map<PictureId, Picture> pictures,
            Instant publishedAt,
            Instant changedAt) {
        var unit = Objects.requireNonNull(content.unit());
        var path = units.tree().path(unit).stream()
                .filter(step -> step.parent() != null || step.id().equals(unit))
                .map(StoryPublisher::named)
                .toList();
        return new PublishedStory(
                id.toString(),
                slug,
                Objects.requireNonNull(content.kind()),
                content.name(),
                path.getLast(),
                path,
                Objects.requireNonNull(content.level()),
                Objects.requireNonNull(content.year()),
                content.fields(),
                content.movements().stream().map(this::movement).toList(),
                content.honours().stream().map(this::honour).toList(),
                content.summary(),
                StoryMarkdown.html(content.story()),
                shown(content.portrait(), pictures),
                content.pictures().stream()
                        .map(picture -> shown(picture, pictures))
                        .filter(Objects::nonNull)
                        .toList(),
                content.demonstration(),
                publishedAt,
                changedAt);
    }

    /** Every picture the content names. */
    static List<PictureId> pictures(StoryContent content) {
        var all = new ArrayList<PictureId>();
        if (content.portrait() != null) all.add(content.portrait().picture());
        content.pictures().forEach(picture -> all.add(picture.picture()));
        return all;
    }

    private static UnitName named(Unit unit) {
        return new UnitName(unit.id().code(), unit.name());
    }

    private MovementName movement(String slug) {
        var movement = campaigns.movement(slug).orElseThrow();
        return new MovementName(movement.slug(), movement.label());
    }

    private ShownHonour honour(Honour honour) {
        var title = campaigns.title(honour.code()).orElseThrow();
        return new ShownHonour(title.code(), title.name(), title.level(), honour.year(), honour.decision());
    }

    private static @Nullable ShownPicture shown(@Nullable StoryPicture kept, Map<PictureId, Picture> pictures) {
        var picture = kept == null ? null : pictures.get(kept.picture());
        return picture == null ? null : ShownPicture.of(kept, picture);
    }
}
