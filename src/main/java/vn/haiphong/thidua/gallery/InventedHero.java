package vn.haiphong.thidua.gallery;

import java.util.List;
import java.util.Locale;
import vn.haiphong.thidua.gallery.StoryParts.Names;
import vn.haiphong.thidua.gallery.StoryParts.Topic;

/**
 * Of whom an invented story tells.
 *
 * @param name as the exemplar is listed
 * @param called inside a sentence, e.g. {@code chị Hương}
 * @param briefly when it is clear who is meant, e.g. {@code chị}
 * @param role e.g. {@code bác sĩ}
 */
record InventedHero(String name, String called, String briefly, String role) {

    static InventedHero of(Draw draw, Names names, ExemplarKind kind, Topic topic, String place) {
        return switch (kind) {
            case INDIVIDUAL -> individual(draw, names, topic);
            case COLLECTIVE -> collective(draw, topic, place);
            case HOUSEHOLD -> household(draw, names);
        };
    }

    private static InventedHero individual(Draw draw, Names names, Topic topic) {
        var woman = draw.in100(50);
        var old = draw.in100(30);
        var given = draw.from(woman ? names.givenFemale() : names.givenMale());
        var address = woman ? old ? "bà" : "chị" : old ? "ông" : "anh";
        return new InventedHero(
                full(draw, names, woman, given), address + " " + given, address, draw.from(topic.roles()));
    }

    private static InventedHero collective(Draw draw, Topic topic, String place) {
        var group = draw.from(topic.groups());
        var number = draw.in100(60) ? " số " + draw.between(1, 30) : "";
        var word = group.split(" ")[0].toLowerCase(Locale.ROOT);
        return new InventedHero(
                group + number + ", " + place,
                "cả " + brief(group, word),
                brief(group, word),
                group.substring(0, 1).toLowerCase(Locale.ROOT) + group.substring(1) + number);
    }

    private static InventedHero household(Draw draw, Names names) {
        var woman = draw.in100(40);
        var given = draw.from(woman ? names.givenFemale() : names.givenMale());
        var address = draw.in100(60) ? woman ? "bà" : "ông" : woman ? "chị" : "anh";
        var full = full(draw, names, woman, given);
        return new InventedHero(
                draw.from(List.of("Hộ", "Gia đình")) + " " + address + " " + full,
                "gia đình " + address + " " + given,
                "gia đình",
                "gia đình " + address + " " + given);
    }

    private static String full(Draw draw, Names names, boolean woman, String given) {
        var middle = draw.from(woman ? names.middleFemale() : names.middleMale());
        // “Thị Ngọc Lan” is as usual as “Thị Lan”; nobody bears the same word twice.
        var second = woman && middle.equals("Thị") && draw.in100(40) ? " " + draw.from(names.middleFemale()) : "";
        var words = draw.from(names.family()) + " " + middle + (second.equals(" Thị") ? "" : second) + " " + given;
        return words.replaceAll("\\b(\\S+) \\1$", "$1");
    }

    /** “Câu lạc bộ”, “Chi hội” are words of several syllables. */
    private static String brief(String group, String word) {
        if (group.startsWith("Câu lạc bộ")) return "câu lạc bộ";
        if (group.startsWith("Chi hội")) return "chi hội";
        if (group.startsWith("Hợp tác xã")) return "hợp tác xã";
        if (group.startsWith("Phân xưởng")) return "phân xưởng";
        if (group.startsWith("Thư viện")) return "thư viện";
        if (group.startsWith("Trung tâm")) return "trung tâm";
        if (group.startsWith("Bộ phận")) return "bộ phận";
        if (group.startsWith("Đoàn Thanh niên")) return "chi đoàn";
        return word;
    }
}
