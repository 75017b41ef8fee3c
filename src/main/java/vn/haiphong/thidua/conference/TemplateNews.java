package vn.haiphong.thidua.conference;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.Units;

/** Tells all units of a template, for clause III.1c wants the lessons of the pilots known to everybody; once for each edition. */
@Component
class TemplateNews {

    private final Notices notices;
    private final Units units;

    TemplateNews(Notices notices, Units units) {
        this.notices = notices;
        this.units = units;
    }

    void tell(ConferenceTemplate published) {
        var tree = units.tree();
        var about = "mau-hoi-nghi/" + published.id();
        var once = about + "/" + published.edition() + "/";
        var text = text(published);
        notices.tell(tree.all().stream()
                .map(Unit::id)
                .filter(unit -> !unit.equals(tree.city().id()))
                .map(unit -> NoticeToSend.toUnit(
                        unit,
                        once + unit.code(),
                        NoticeKind.PASSED_ON,
                        "Mẫu hội nghị: " + published.title(),
                        text,
                        ConferencePaths.template(published.id()),
                        about))
                .toList());
    }

    private String text(ConferenceTemplate published) {
        var from = published.fromUnit();
        var source = from == null
                ? ""
                : ", rút từ bài học của hội nghị điểm "
                        + units.tree().find(from).map(Unit::name).orElse(from.code());
        var lessons = published.notes().isEmpty() ? "" : "\n\nHướng dẫn, kinh nghiệm:\n" + published.notes();
        return "Ban Thi đua - Khen thưởng công bố mẫu hội nghị "
                + published.level().label().toLowerCase(Locale.ROOT) + source
                + ". Mẫu gồm chương trình, danh mục kiểm tra và hướng dẫn; đơn vị "
                + published.level().label().toLowerCase(Locale.ROOT) + " có thể bắt đầu hội nghị của mình từ mẫu này."
                + lessons;
    }
}
