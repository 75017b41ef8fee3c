package vn.haiphong.thidua.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q1;
import static vn.haiphong.thidua.conference.ConferenceSamples.complete;
import static vn.haiphong.thidua.conference.ConferenceSamples.withResults;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.conference.ConferenceContent.Check;
import vn.haiphong.thidua.file.DocumentSamples;
import vn.haiphong.thidua.leadercalendar.LeaderCalendar;
import vn.haiphong.thidua.leadercalendar.LeaderSlots;
import vn.haiphong.thidua.notice.NoticeBox;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

@PortalTest
class TemplatesDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");

    @Autowired
    Templates templates;

    @Autowired
    SizeRules rules;

    @Autowired
    ConferenceDesk desk;

    @Autowired
    PilotApprovals approvals;

    @Autowired
    LeaderCalendar calendar;

    @Autowired
    LeaderSlots slots;

    @Autowired
    ConferenceSlots asking;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothing() {
        ConferenceSamples.none(sql);
        board();
    }

    @AfterEach
    void leave() {
        ConferenceSamples.none(sql);
        SignIn.out();
    }

    @Test
    void lessonsOfAPilotBecomeATemplateThatAUnitStartsFrom() {
        assertThatThrownBy(() -> templates.fromLessons(HONG_BANG)).hasMessageContaining("đã tổ chức");
        pilotHeldWith("Mời 4 điển hình, mỗi người 8 phút");
        board();
        var draft = templates.fromLessons(HONG_BANG);
        assertThat(draft.notes()).isEqualTo("Mời 4 điển hình, mỗi người 8 phút");
        assertThat(draft.agenda()).hasSize(3);
        officer(NGO_QUYEN);
        assertThat(templates.offered(UnitLevel.UPPER)).isEmpty();
        assertThat(templates.find(draft.id())).isEmpty();

        board();
        var published = templates.publish(draft.id(), draft.version());

        officer(NGO_QUYEN);
        assertThat(templates.offered(UnitLevel.UPPER))
                .extracting(ConferenceTemplate::id)
                .containsExactly(draft.id());
        assertThat(templates.offered(UnitLevel.GRASSROOTS)).isEmpty();
        var record = desk.save(NGO_QUYEN, -1, ConferenceContent.empty());
        var started = desk.startFrom(NGO_QUYEN, record.version(), published.id());
        assertThat(started.content().agenda()).isEqualTo(published.agenda());
        assertThat(started.content().checks()).containsExactly(new Check("Duyệt danh sách khen thưởng", false));
    }

    @Test
    void everyUnitIsToldOnceOfEachEditionThatIsPublished(@Autowired Units units, @Autowired NoticeBox box) {
        pilotHeldWith("Mời 4 điển hình, mỗi người 8 phút");
        board();
        var draft = templates.fromLessons(HONG_BANG);
        int all = units.tree().all().size() - 1;
        assertThat(told(draft.id())).isZero();

        var published = templates.publish(draft.id(), draft.version());

        assertThat(told(draft.id())).isEqualTo(all);
        officer(NGO_QUYEN);
        assertThat(box.page(false, 0, 10)).anySatisfy(notice -> {
            assertThat(notice.title()).isEqualTo("Mẫu hội nghị: Mẫu từ hội nghị điểm Quận Hồng Bàng");
            assertThat(notice.text())
                    .contains("bài học của hội nghị điểm Quận Hồng Bàng", "Mời 4 điển hình, mỗi người 8 phút");
            assertThat(notice.link()).isEqualTo("/quan-tri/mau-hoi-nghi/" + draft.id());
        });
        board();
        var withdrawn = templates.withdraw(draft.id(), published.version());
        var again = templates.publish(draft.id(), withdrawn.version());
        assertThat(told(draft.id())).isEqualTo(all);
        var changed = templates.change(
                draft.id(),
                templates.withdraw(draft.id(), again.version()).version(),
                new TemplateForm(UnitLevel.UPPER, draft.title(), draft.agenda(), draft.checklist(), "Mời 5 điển hình"));
        templates.publish(draft.id(), changed.version());
        assertThat(told(draft.id())).isEqualTo(2 * all);
    }

    @Test
    void nobodyIsToldOfATemplateThatWasNotPublished() {
        var known = templates.add(new TemplateForm(UnitLevel.UPPER, "Mẫu", List.of("a"), List.of("b"), ""));
        templates.change(
                known.id(),
                known.version(),
                new TemplateForm(UnitLevel.UPPER, "Mẫu 2", List.of("a"), List.of("b"), ""));

        assertThatThrownBy(() -> templates.publish(known.id(), known.version())).isInstanceOf(EditedMeanwhile.class);

        assertThat(told(known.id())).isZero();
    }

    private int told(UUID template) {
        return sql.queryForObject(
                "select count(*) from notice_notice where about = ?", Integer.class, "mau-hoi-nghi/" + template);
    }

    @Test
    void aTemplateOfAnotherLevelOrWithdrawnIsNotTaken() {
        var base = templates.add(
                new TemplateForm(UnitLevel.GRASSROOTS, "Mẫu cơ sở", List.of("Chào cờ"), List.of("Hội trường"), ""));
        templates.publish(base.id(), base.version());
        officer(NGO_QUYEN);
        var record = desk.save(NGO_QUYEN, -1, ConferenceContent.empty());

        assertThatThrownBy(() -> desk.startFrom(NGO_QUYEN, record.version(), base.id()))
                .isInstanceOf(StepRefused.class);
        board();
        templates.withdraw(base.id(), base.version() + 1);
        assertThat(templates.offered(UnitLevel.GRASSROOTS)).isEmpty();
    }

    @Test
    void anEmptyTemplateIsNotPublishedAndTheSecondEditorIsTold() {
        var empty = templates.add(new TemplateForm(UnitLevel.UPPER, "Mẫu", List.of(), List.of(), ""));
        assertThatThrownBy(() -> templates.publish(empty.id(), empty.version())).isInstanceOf(StepRefused.class);
        templates.change(
                empty.id(),
                empty.version(),
                new TemplateForm(UnitLevel.UPPER, "Mẫu 2", List.of("a"), List.of("b"), ""));

        assertThatThrownBy(() -> templates.change(
                        empty.id(),
                        empty.version(),
                        new TemplateForm(UnitLevel.UPPER, "Mẫu 3", List.of(), List.of(), "")))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(templates.find(empty.id()).orElseThrow().title()).isEqualTo("Mẫu 2");
        assertThatThrownBy(() -> templates.add(new TemplateForm(UnitLevel.UPPER, " ", List.of(), List.of(), "")))
                .hasMessage("Hãy ghi tên mẫu.");
    }

    @Test
    void onlyTheBoardWritesGuidance() {
        var form = new TemplateForm(UnitLevel.UPPER, "Mẫu", List.of("a"), List.of("b"), "");
        var known = templates.add(form);
        for (var role : List.of(Role.UNIT, Role.LEADER, Role.ADMIN)) {
            SignIn.as("khac", role == Role.UNIT ? NGO_QUYEN : null, role);
            assertThatThrownBy(() -> templates.add(form)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> templates.change(known.id(), 0, form)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> templates.publish(known.id(), 0)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> templates.withdraw(known.id(), 0)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rules.change(150, null, 1)).isInstanceOf(AccessDeniedException.class);
        }
        SignIn.as("ban-quan", NGO_QUYEN, Role.ORGANISER);
        assertThatThrownBy(() -> rules.change(150, null, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> templates.add(form)).isInstanceOf(AccessDeniedException.class);
        assertThat(templates.count(null)).isZero();
    }

    @Test
    void theFiguresOfTheRuleAreTheBoardsToSet() {
        assertThat(rules.current().described())
                .isEqualTo(
                        "Dưới 200 người họp toàn thể, trên 200 người họp đại biểu, đúng 200 người thì đơn vị tự chọn;"
                                + " họp nửa ngày (1149/HD-BTĐKT).");

        rules.change(150, MeetingMode.FULL, 2);

        assertThat(rules.current().mode(150)).isEqualTo(MeetingMode.FULL);
        assertThat(rules.current().mode(151)).isEqualTo(MeetingMode.DELEGATES);
        assertThat(rules.current().changedBy()).isEqualTo("Người dùng ban-tdkt");
        assertThatThrownBy(() -> rules.change(0, null, 1)).hasMessageContaining("Hãy ghi số người");
        assertThatThrownBy(() -> rules.change(200, null, 3)).hasMessageContaining("1 hoặc 2 buổi");
    }

    private void pilotHeldWith(String lessons) {
        officer(HONG_BANG);
        var draft = desk.save(HONG_BANG, -1, complete(IN_Q1));
        draft = desk.attach(HONG_BANG, draft.version(), DocumentSamples.pdf(), "Báo cáo.pdf");
        draft = approvals.submit(HONG_BANG, draft.version());
        asking.request(HONG_BANG, draft.version(), "CT");
        board();
        for (var part : ApprovedPart.values()) {
            draft = approvals.approve(
                    HONG_BANG, draft.version(), part, "15/TB", LocalDate.of(2019, 10, 28), "Phó Chủ tịch");
        }
        slots.confirm(calendar.waiting(0, 1).getFirst().id());
        officer(HONG_BANG);
        draft = desk.hold(HONG_BANG, desk.open(HONG_BANG).version(), 280);
        desk.save(HONG_BANG, draft.version(), withResults(draft.content(), lessons));
    }

    private static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
    }

    private static void board() {
        SignIn.as("ban-tdkt", Role.ORGANISER);
    }
}
