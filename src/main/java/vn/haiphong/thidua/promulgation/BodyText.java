package vn.haiphong.thidua.promulgation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.haiphong.thidua.paper.PaperBlock;

/** Reads what was typed as the parts of an official paper: {@code I. …} and {@code 1. …} are headings, {@code - …} are items. */
final class BodyText {

    private static final Pattern PART = Pattern.compile("[IVXLC]+\\. .{1,200}");
    private static final Pattern POINT = Pattern.compile("\\d{1,2}\\. .{1,160}");
    private static final Pattern ITEM = Pattern.compile("[-–+] (.+)");

    private BodyText() {}

    static List<PaperBlock> blocks(String body) {
        var blocks = new ArrayList<PaperBlock>();
        var items = new ArrayList<String>();
        body.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(item.group(1));
                return;
            }
            close(items, blocks);
            blocks.add(block(line));
        });
        close(items, blocks);
        return blocks;
    }

    private static PaperBlock block(String line) {
        if (PART.matcher(line).matches()) return new PaperBlock.Heading(2, line);
        // A numbered sentence ends like one; a numbered heading does not.
        if (POINT.matcher(line).matches() && !line.matches(".*[.;:]")) return new PaperBlock.Heading(3, line);
        return PaperBlock.text(line);
    }

    private static void close(List<String> items, List<PaperBlock> blocks) {
        if (!items.isEmpty()) blocks.add(new PaperBlock.Items(List.copyOf(items)));
        items.clear();
    }
}
