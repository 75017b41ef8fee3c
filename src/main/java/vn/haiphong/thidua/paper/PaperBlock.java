package vn.haiphong.thidua.paper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** One piece of a paper's body. Rooms keep papers as JSON, so each kind has a name that never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PaperBlock.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = PaperBlock.Text.class, name = "text"),
    @JsonSubTypes.Type(value = PaperBlock.Items.class, name = "items"),
    @JsonSubTypes.Type(value = PaperBlock.Table.class, name = "table")
})
public sealed interface PaperBlock {

    /** @param level 1 for a part in the middle of the line, 2 and 3 for numbered headings */
    record Heading(int level, String words) implements PaperBlock {}

    /** @param lead bold words before the others, mostly empty; line breaks in {@code words} begin paragraphs */
    record Text(String lead, String words) implements PaperBlock {}

    /** Lines that begin with a dash. */
    record Items(List<String> lines) implements PaperBlock {}

    /** @param caption empty for none */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements PaperBlock {}

    /**
     * A column of a table.
     *
     * @param share of the width, against the shares of the others
     */
    record Column(String heading, int share, Align align) {}

    /** Where the text of a cell stands. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    static Text text(String words) {
        return new Text("", words);
    }
}
