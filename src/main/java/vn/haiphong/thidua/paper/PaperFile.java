package vn.haiphong.thidua.paper;

import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.shared.VietnameseText;

/** A file to hand over. */
public record PaperFile(String name, Format format, byte[] bytes) {

    /** @param title what the file is named after */
    public static PaperFile of(String title, Paper paper, Format format, Papers papers) {
        return new PaperFile(VietnameseText.slug(title) + "." + format.ending(), format, papers.write(paper, format));
    }
}
