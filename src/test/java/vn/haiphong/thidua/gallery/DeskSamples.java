package vn.haiphong.thidua.gallery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.file.PictureId;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

/** Stories as authors write them; all people are invented. */
public final class DeskSamples {

    /** Quận Hồng Bàng. */
    public static final UnitId HONG_BANG = new UnitId("303");

    /** Phường Sở Dầu, below Hồng Bàng. */
    public static final UnitId SO_DAU = new UnitId("11302");

    /** Quận Ngô Quyền. */
    public static final UnitId NGO_QUYEN = new UnitId("304");

    private DeskSamples() {}

    /** Everything that publication asks for. */
    public static StoryContent complete(String name) {
        return of(name, SO_DAU, "Câu chuyện minh họa về bể lọc nước của ngõ nhỏ.", null);
    }

    public static StoryContent complete(String name, UnitId unit) {
        return of(name, unit, "Câu chuyện minh họa về bể lọc nước của ngõ nhỏ.", null);
    }

    public static StoryContent withStory(StoryContent content, String story) {
        return new StoryContent(
                content.kind(),
                content.name(),
                content.unit(),
                content.fields(),
                content.movements(),
                content.honours(),
                content.level(),
                content.year(),
                content.summary(),
                story,
                content.portrait(),
                content.pictures(),
                content.demonstration());
    }

    public static StoryContent withSummary(StoryContent content, String summary) {
        return of(content.name(), content.unit(), summary, content.portrait());
    }

    public static StoryContent withPortrait(StoryContent content, PictureId picture) {
        return of(
                content.name(),
                content.unit(),
                content.summary(),
                new StoryPicture(picture, "Người thợ bên bể lọc", "", "Ảnh minh họa", true));
    }

    static StoryContent withFields(StoryContent content, String... fields) {
        return content.withFields(List.of(fields));
    }

    static StoryContent withMovement(StoryContent content, String movement) {
        return new StoryContent(
                content.kind(),
                content.name(),
                content.unit(),
                content.fields(),
                List.of(movement),
                content.honours(),
                content.level(),
                content.year(),
                content.summary(),
                content.story(),
                content.portrait(),
                content.pictures(),
                content.demonstration());
    }

    static StoryContent withHonour(StoryContent content, Honour honour) {
        return new StoryContent(
                content.kind(),
                content.name(),
                content.unit(),
                content.fields(),
                content.movements(),
                List.of(honour),
                content.level(),
                content.year(),
                content.summary(),
                content.story(),
                content.portrait(),
                content.pictures(),
                content.demonstration());
    }

    static StoryContent of(String name, @Nullable UnitId unit, String summary, @Nullable StoryPicture portrait) {
        return new StoryContent(
                ExemplarKind.INDIVIDUAL,
                name,
                unit,
                List.of("Môi trường"),
                List.of("vi-nguoi-ngheo"),
                List.of(new Honour("CSTDCS", 2018, "12/QĐ-UBND ngày 05/01/2019")),
                UnitLevel.GRASSROOTS,
                2019,
                summary,
                "Ông làm **bể lọc** cho cả ngõ.\n\n> Nước trong là được.",
                portrait,
                List.of(),
                true);
    }

    /** Leaves no story behind, neither in the tables nor for readers. */
    public static void none(JdbcTemplate sql) {
        sql.update("delete from gallery_published");
        sql.update("delete from gallery_slug");
        sql.update("delete from gallery_story");
        sql.update("delete from audit_entry where action like 'story.%'");
    }
}
