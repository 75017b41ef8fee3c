package vn.haiphong.thidua.gallery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.gallery.PublishedStory.ShownHonour;
import vn.haiphong.thidua.gallery.PublishedStory.ShownPicture;
import vn.haiphong.thidua.gallery.PublishedStory.UnitName;
import vn.haiphong.thidua.organisation.UnitLevel;

/** What a list shows of a published story; the index keeps it, so that lists need no database. */
public record StoryCard(
        String slug,
        String name,
        ExemplarKind kind,
        UnitName unit,
        UnitLevel level,
        int year,
        String summary,
        List<ShownHonour> honours,
        @Nullable ShownPicture portrait,
        boolean demonstration) {}
