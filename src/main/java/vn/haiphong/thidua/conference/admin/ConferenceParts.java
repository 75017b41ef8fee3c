package vn.haiphong.thidua.conference.admin;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.conference.ConferenceContent;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.ui.ContentPart;

/** The parts of a conference one by one: how two versions differ, in words, and how they become one. */
final class ConferenceParts {

    static final List<ContentPart<ConferenceContent>> ALL = List.of(
            new ContentPart<>(
                    "day", "Ngày", ConferenceContent::day, c -> c.day() == null ? "" : PortalTime.date(c.day())),
            new ContentPart<>(
                    "part",
                    "Buổi",
                    ConferenceContent::part,
                    c -> c.part() == null ? "" : c.part().label()),
            text("venue", "Địa điểm", ConferenceContent::venue),
            text("plan", "Số, ký hiệu văn bản tổ chức", ConferenceContent::plan),
            new ContentPart<>(
                    "mode",
                    "Hình thức",
                    ConferenceContent::mode,
                    c -> c.mode() == null ? "" : c.mode().label()),
            number("staff", "Số người của đơn vị", ConferenceContent::staff),
            number("expected", "Số người dự, dự kiến", ConferenceContent::expected),
            text("deviation", "Lý do làm khác hướng dẫn, vượt mức", ConferenceContent::deviation),
            new ContentPart<>("agenda", "Chương trình", ConferenceContent::agenda, c -> String.join("\n", c.agenda())),
            text("leader", "Lãnh đạo cấp trên dự (chức danh)", ConferenceContent::leader),
            number("estimate", "Dự toán (đồng)", ConferenceContent::estimate),
            text("observers", "Mời dự để rút kinh nghiệm", ConferenceContent::observers),
            new ContentPart<>("checks", "Danh mục kiểm tra", ConferenceContent::checks, ConferenceParts::checks),
            number("attended", "Số người dự, thực tế", ConferenceContent::attended),
            number("spent", "Thực chi (đồng)", ConferenceContent::spent),
            text("result", "Kết quả hội nghị", ConferenceContent::result),
            text("lessons", "Bài học rút kinh nghiệm", ConferenceContent::lessons),
            text("quality", "Tự đánh giá chất lượng", ConferenceContent::quality));

    private ConferenceParts() {}

    static boolean differ(ConferenceContent one, ConferenceContent other) {
        return ALL.stream().anyMatch(part -> part.differs(one, other));
    }

    /** The saved version with the named fields as they are in mine; files are never typed. */
    static ConferenceContent merged(ConferenceContent mine, ConferenceContent saved, Set<String> fromMine) {
        Function<String, ConferenceContent> of = field -> fromMine.contains(field) ? mine : saved;
        return new ConferenceContent(
                of.apply("plan").plan(),
                of.apply("mode").mode(),
                of.apply("day").day(),
                of.apply("part").part(),
                of.apply("venue").venue(),
                of.apply("agenda").agenda(),
                of.apply("staff").staff(),
                of.apply("expected").expected(),
                of.apply("attended").attended(),
                of.apply("leader").leader(),
                of.apply("observers").observers(),
                of.apply("estimate").estimate(),
                of.apply("spent").spent(),
                of.apply("deviation").deviation(),
                of.apply("result").result(),
                of.apply("lessons").lessons(),
                of.apply("checks").checks(),
                of.apply("quality").quality(),
                saved.files());
    }

    private static String checks(ConferenceContent content) {
        return content.checks().stream()
                .map(one -> (one.done() ? "Đã làm: " : "Chưa làm: ") + one.text())
                .collect(Collectors.joining("\n"));
    }

    private static ContentPart<ConferenceContent> text(
            String field, String label, Function<ConferenceContent, String> text) {
        return new ContentPart<>(field, label, text::apply, text);
    }

    private static ContentPart<ConferenceContent> number(
            String field, String label, Function<ConferenceContent, @Nullable Number> number) {
        return new ContentPart<>(field, label, number::apply, c -> {
            var said = number.apply(c);
            return said == null ? "" : said.toString();
        });
    }
}
