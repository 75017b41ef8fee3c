package vn.haiphong.thidua.gallery.admin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.haiphong.thidua.campaign.Campaign.Movement;
import vn.haiphong.thidua.campaign.Campaign.Title;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.gallery.StoryContent;
import vn.haiphong.thidua.gallery.StoryPicture;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.ui.ContentPart;

/** The parts of a story one by one: how two versions differ, in words, and how they become one. */
class StoryFormParts {

    private final List<ContentPart<StoryContent>> all;

    StoryFormParts(UnitTree units, Campaigns campaigns) {
        all = List.of(
                new ContentPart<>(
                        "kind",
                        "Loại",
                        StoryContent::kind,
                        c -> c.kind() == null ? "" : c.kind().label()),
                new ContentPart<>("name", "Tên", StoryContent::name, StoryContent::name),
                new ContentPart<>("unit", "Đơn vị", StoryContent::unit, c -> unit(units, c)),
                new ContentPart<>(
                        "level",
                        "Cấp",
                        StoryContent::level,
                        c -> c.level() == null ? "" : c.level().label()),
                new ContentPart<>(
                        "year", "Năm", StoryContent::year, c -> c.year() == null ? "" : String.valueOf(c.year())),
                new ContentPart<>("summary", "Tóm tắt", StoryContent::summary, StoryContent::summary),
                new ContentPart<>("story", "Bài viết", StoryContent::story, StoryContent::story),
                new ContentPart<>(
                        "fields", "Lĩnh vực", c -> new HashSet<>(c.fields()), c -> String.join(", ", c.fields())),
                new ContentPart<>(
                        "movements",
                        "Phong trào",
                        c -> new HashSet<>(c.movements()),
                        c -> c.movements().stream()
                                .map(slug -> campaigns
                                        .movement(slug)
                                        .map(Movement::label)
                                        .orElse(slug))
                                .collect(Collectors.joining("\n"))),
                new ContentPart<>(
                        "honours", "Danh hiệu, khen thưởng", StoryContent::honours, c -> honours(campaigns, c)),
                new ContentPart<>(
                        "portrait",
                        "Ảnh chân dung",
                        StoryContent::portrait,
                        c -> c.portrait() == null ? "" : picture(c.portrait())),
                new ContentPart<>(
                        "pictures",
                        "Ảnh trong bài",
                        StoryContent::pictures,
                        c -> c.pictures().stream().map(StoryFormParts::picture).collect(Collectors.joining("\n"))));
    }

    List<ContentPart<StoryContent>> all() {
        return all;
    }

    /** The saved version with the named fields as they are in mine. */
    static StoryContent merged(StoryContent mine, StoryContent saved, Set<String> fromMine) {
        Function<String, StoryContent> of = field -> fromMine.contains(field) ? mine : saved;
        return new StoryContent(
                of.apply("kind").kind(),
                of.apply("name").name(),
                of.apply("unit").unit(),
                of.apply("fields").fields(),
                of.apply("movements").movements(),
                of.apply("honours").honours(),
                of.apply("level").level(),
                of.apply("year").year(),
                of.apply("summary").summary(),
                of.apply("story").story(),
                of.apply("portrait").portrait(),
                of.apply("pictures").pictures(),
                saved.demonstration());
    }

    private static String unit(UnitTree units, StoryContent content) {
        return content.unit() == null
                ? ""
                : units.find(content.unit())
                        .map(unit -> unit.name())
                        .orElse(content.unit().code());
    }

    private static String honours(Campaigns campaigns, StoryContent content) {
        return content.honours().stream()
                .map(honour -> campaigns.title(honour.code()).map(Title::name).orElse(honour.code()) + ", "
                        + honour.year()
                        + (honour.decision().isEmpty() ? "" : ", " + honour.decision()))
                .collect(Collectors.joining("\n"));
    }

    private static String picture(StoryPicture picture) {
        return "Ảnh: " + (picture.alt().isEmpty() ? "chưa mô tả" : picture.alt())
                + (picture.caption().isEmpty() ? "" : " · " + picture.caption())
                + (picture.credit().isEmpty() ? "" : " · " + picture.credit())
                + (picture.consent() ? " · đã đồng ý đăng" : "");
    }
}
