package vn.haiphong.thidua.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q1;
import static vn.haiphong.thidua.conference.ConferenceSamples.IN_Q2;
import static vn.haiphong.thidua.conference.ConferenceSamples.complete;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;

@PortalTest
class ConferenceSheetDbTest {

    private static final UnitId HONG_BANG = new UnitId("303");
    private static final UnitId NGO_QUYEN = new UnitId("304");

    @Autowired
    ConferenceSheet sheet;

    @Autowired
    ConferenceDesk desk;

    @Autowired
    Units units;

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void twoConferences() {
        ConferenceSamples.none(sql);
        officer(NGO_QUYEN);
        desk.save(NGO_QUYEN, -1, complete(IN_Q2));
        officer(HONG_BANG);
        desk.save(HONG_BANG, -1, complete(IN_Q1));
    }

    @AfterEach
    void leave() {
        ConferenceSamples.none(sql);
        SignIn.out();
    }

    @Test
    void theBoardGetsTheListAsItIsFiltered() {
        SignIn.as("ban-tdkt", Role.ORGANISER);

        assertThat(rows(Map.of())).extracting(cells -> cells.get(1)).containsExactly("303", "304");
        assertThat(rows(Map.of("diem", List.of("1"))))
                .singleElement()
                .satisfies(cells -> assertThat(cells)
                        .hasSameSizeAs(sheet.table(ConferenceFilter.ALL).columns())
                        .startsWith(1, "303", "Quận Hồng Bàng")
                        .contains("x", "Dự kiến", IN_Q1, "Buổi sáng", "Hội trường trung tâm", 300, 45_000_000L));
        assertThat(rows(Map.of("don-vi", List.of("304"), "cap", List.of("tren-co-so"))))
                .extracting(cells -> cells.get(1))
                .containsExactly("304");
        assertThat(rows(Map.of("trang-thai", List.of("huy")))).isEmpty();
    }

    @Test
    void moreThanAPageIsReadToItsEnd() {
        var wards = sql.queryForList(
                "select code from organisation_unit where level = 'GRASSROOTS' order by code limit 105", String.class);
        for (var ward : wards) {
            var unit = new UnitId(ward);
            officer(unit);
            desk.save(unit, -1, ConferenceContent.empty());
        }
        SignIn.as("ban-tdkt", Role.ORGANISER);

        assertThat(rows(Map.of()))
                .hasSize(107)
                .extracting(cells -> cells.get(1))
                .doesNotHaveDuplicates();
    }

    @Test
    void anOfficerGetsTheOwnSubtreeOnlyWhateverTheAddressAsks() {
        officer(NGO_QUYEN);

        assertThat(rows(Map.of())).extracting(cells -> cells.get(1)).containsExactly("304");
        assertThat(rows(Map.of("don-vi", List.of("303")))).isEmpty();
        SignIn.as("bien-tap", Role.EDITOR);
        assertThatThrownBy(() -> sheet.table(ConferenceFilter.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFileIsForStaffAloneAndNamed() {
        SignIn.out();
        assertThat(http.get(ConferencePaths.SHEET).statusCode()).isEqualTo(302);
        var journalist = enter("bao-chi", Role.PRESS);
        assertThat(http.get(ConferencePaths.SHEET, "Cookie", journalist).statusCode())
                .isEqualTo(403);
        var board = enter("ban-tdkt", Role.ORGANISER);

        var answer = http.get(ConferencePaths.SHEET + "?diem=1", "Cookie", board);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"hoi-nghi.xlsx\"");
    }

    private List<List<@Nullable Object>> rows(Map<String, List<String>> address) {
        var rows = new ArrayList<List<@Nullable Object>>();
        sheet.table(ConferenceFilter.of(address, units.tree())).rows().forEach(rows::add);
        return rows;
    }

    private String enter(String login, Role role) {
        SignIn.store(login, null, role);
        var form = http.get("/dang-nhap");
        var token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(form.body());
        assertThat(token.find()).isTrue();
        return session(http.post(
                "/dang-nhap",
                "username=" + login + "&password=" + SignIn.PASSWORD + "&_csrf=" + token.group(1),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                session(form)));
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private static void officer(UnitId unit) {
        SignIn.as("can-bo-" + unit.code().toLowerCase(), unit, Role.UNIT);
    }
}
