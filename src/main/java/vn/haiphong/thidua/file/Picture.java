package vn.haiphong.thidua.file;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture and the sizes it can be fetched in.
 *
 * @param width of the full picture, upright
 * @param height of the full picture, upright
 * @param released whether people who are not signed in can fetch it
 * @param renditions from the narrowest to the widest, never wider than the picture
 */
public record Picture(PictureId id, int width, int height, boolean released, List<Rendition> renditions) {

    /** The address of the narrowest rendition that fills so many pixels, else of the widest there is. */
    public String src(int width) {
        return address(renditions.stream()
                .filter(rendition -> rendition.width() >= width)
                .findFirst()
                .orElseGet(renditions::getLast));
    }

    /** All renditions as the attribute {@code srcset} names them. */
    public String srcset() {
        return renditions.stream()
                .map(rendition -> address(rendition) + " " + rendition.width() + "w")
                .collect(Collectors.joining(", "));
    }

    private String address(Rendition rendition) {
        return "/anh/" + id + "/" + rendition.width() + ".jpg";
    }
}
