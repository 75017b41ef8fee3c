package vn.haiphong.thidua.gallery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.VietnameseText;

/** What a story must have before it may be kept, and before it may be shown. */
@Component
public class StoryRules {

    public static final int NAME = 200;
    public static final int SUMMARY = 500;
    public static final int STORY = 50_000;
    public static final int FIELDS = 10;
    public static final int HONOURS = 50;
    public static final int PICTURES = 12;
    public static final int FIRST_YEAR = 1945;

    private final Units units;
    private final Campaigns campaigns;
    private final Clock clock;

    StoryRules(Units units, Campaigns campaigns, Clock clock) {
        this.units = units;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The last year a story or an honour may carry: next year. */
    public int lastYear() {
        return LocalDate.now(clock).getYear() + 1;
    }

    /** What keeps the content from being kept even as a draft: it would not fit, or names what does not exist. */
    public List<Problem> ofDraft(StoryContent content) {
        var problems = new ArrayList<Problem>();
        tooLong(problems, "name", "Tên", content.name(), NAME);
        tooLong(problems, "summary", "Tóm tắt", content.summary(), SUMMARY);
        tooLong(problems, "story", "Bài viết", content.story(), STORY);
        if (content.story().length() <= STORY && StoryMarkdown.isTooDeep(content.story())) {
            problems.add(new Problem(
                    "story", "Bài viết lồng quá nhiều tầng trích dẫn, danh sách hoặc in đậm. Hãy bớt tầng."));
        }
        if (content.name().isEmpty())
            problems.add(new Problem("name", "Hãy nhập tên người, tập thể hoặc hộ gia đình."));
        if (content.fields().size() > FIELDS)
            problems.add(new Problem("fields", "Chọn tối đa " + FIELDS + " lĩnh vực."));
        for (var field : content.fields()) {
            tooLong(problems, "fields", "Lĩnh vực", field, 80);
            if (VietnameseText.slug(field).isEmpty()) {
                problems.add(new Problem("fields", "Lĩnh vực “" + field + "” chưa có chữ nào. Hãy sửa hoặc bỏ đi."));
            }
        }
        if (content.honours().size() > HONOURS) {
            problems.add(new Problem("honours", "Ghi tối đa " + HONOURS + " danh hiệu."));
        }
        if (content.pictures().size() > PICTURES) {
            problems.add(new Problem("pictures", "Thêm tối đa " + PICTURES + " ảnh."));
        }
        var unit = content.unit();
        if (unit != null && units.tree().find(unit).isEmpty()) {
            problems.add(new Problem("unit", "Không có đơn vị mang mã “" + unit + "”."));
        }
        for (var movement : content.movements()) {
            if (campaigns.movement(movement).isEmpty()) {
                problems.add(new Problem("movements", "Không có phong trào “" + movement + "”."));
            }
        }
        for (var honour : content.honours()) check(problems, honour);
        for (var picture : content.pictures()) check(problems, "pictures", picture);
        if (content.portrait() != null) check(problems, "portrait", content.portrait());
        checkYear(problems, "year", content.year());
        return problems;
    }

    /** What keeps the content from being submitted or published, the draft's problems included. */
    public List<Problem> ofPublication(StoryContent content) {
        var problems = new ArrayList<>(ofDraft(content));
        if (content.kind() == null) problems.add(new Problem("kind", "Hãy chọn cá nhân, tập thể hay hộ gia đình."));
        if (content.unit() == null) problems.add(new Problem("unit", "Hãy chọn đơn vị."));
        if (content.level() == null) problems.add(new Problem("level", "Hãy chọn cấp."));
        if (content.year() == null) problems.add(new Problem("year", "Hãy nhập năm."));
        if (content.summary().isEmpty()) problems.add(new Problem("summary", "Hãy viết một hai câu tóm tắt."));
        if (content.story().isEmpty()) problems.add(new Problem("story", "Hãy viết bài."));
        if (content.portrait() != null) checkShown(problems, "portrait", content.portrait());
        content.pictures().forEach(picture -> checkShown(problems, "pictures", picture));
        return problems;
    }

    private void check(List<Problem> problems, Honour honour) {
        if (campaigns.title(honour.code()).isEmpty()) {
            problems.add(new Problem("honours", "Không có danh hiệu mang mã “" + honour.code() + "”."));
        }
        checkYear(problems, "honours", honour.year());
        tooLong(problems, "honours", "Số quyết định", honour.decision(), 200);
    }

    private void checkYear(List<Problem> problems, String field, @Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > lastYear())) {
            problems.add(new Problem(field, "Năm phải từ " + FIRST_YEAR + " đến " + lastYear() + "."));
        }
    }

    private static void check(List<Problem> problems, String field, StoryPicture picture) {
        tooLong(problems, field, "Mô tả ảnh", picture.alt(), 300);
        tooLong(problems, field, "Chú thích ảnh", picture.caption(), 500);
        tooLong(problems, field, "Nguồn ảnh", picture.credit(), 200);
    }

    private static void checkShown(List<Problem> problems, String field, StoryPicture picture) {
        if (picture.alt().isEmpty()) {
            problems.add(new Problem(field, "Hãy mô tả ảnh cho người không nhìn được: trong ảnh là ai, đang làm gì."));
        }
        if (picture.credit().isEmpty()) problems.add(new Problem(field, "Hãy ghi nguồn hoặc tác giả ảnh."));
        if (!picture.consent()) {
            problems.add(new Problem(field, "Cần xác nhận người trong ảnh đồng ý cho đăng; nếu không, hãy bỏ ảnh."));
        }
    }

    private static void tooLong(List<Problem> problems, String field, String what, String text, int most) {
        if (text.length() > most) {
            problems.add(new Problem(
                    field,
                    "%s dài %,d ký tự; tối đa %,d. Hãy rút gọn."
                            .formatted(what, text.length(), most)
                            .replace(',', '.')));
        }
    }
}
