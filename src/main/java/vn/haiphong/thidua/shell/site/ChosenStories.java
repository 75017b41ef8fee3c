package vn.haiphong.thidua.shell.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.gallery.PublishedStories;
import vn.haiphong.thidua.gallery.PublishedStory;
import vn.haiphong.thidua.gallery.StoryItem;

/** The newest stories, in two columns of the register. */
class ChosenStories extends Section {

    private static final int SHOWN = 6;

    ChosenStories(PublishedStories stories, long total) {
        var newest = stories.newest(SHOWN);
        add(new H2(getTranslation("shell.ChosenStories.title")));
        if (newest.isEmpty()) {
            add(new Paragraph(getTranslation("shell.ChosenStories.none")));
            return;
        }
        var half = (newest.size() + 1) / 2;
        var columns = new Div(register(newest.subList(0, half)), register(newest.subList(half, newest.size())));
        columns.addClassNames("cols", "two");
        add(columns, new Paragraph(new Anchor(GalleryPaths.GALLERY, getTranslation("shell.ChosenStories.all", total))));
    }

    private static OrderedList register(List<PublishedStory> stories) {
        var list = new OrderedList();
        list.addClassName("reg");
        stories.forEach(story -> list.add(StoryItem.plain(story.card())));
        return list;
    }
}
