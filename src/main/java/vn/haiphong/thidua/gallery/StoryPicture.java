package vn.haiphong.thidua.gallery;

import vn.haiphong.thidua.file.PictureId;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * A picture in a story with what must be said about it.
 *
 * @param alt what the picture shows, for those who cannot see it
 * @param credit who took it
 * @param consent whether those shown agreed that it is published
 */
public record StoryPicture(PictureId picture, String alt, String caption, String credit, boolean consent) {

    public StoryPicture {
        alt = VietnameseText.line(alt);
        caption = VietnameseText.line(caption);
        credit = VietnameseText.line(credit);
    }
}
