package vn.haiphong.thidua.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.MovableClock;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.shared.FormGate;

/** A citizen with any browser, over the wire. */
@PortalTest
class ProposalPostDbTest {

    @Autowired
    Http http;

    @Autowired
    FormGate gate;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void nothingSentYet() {
        ProposalSamples.none(sql);
        gate.forget();
        clock.moveTo(LocalDateTime.of(2020, 3, 2, 8, 0));
    }

    @AfterEach
    void leave() {
        ProposalSamples.none(sql);
        gate.forget();
        clock.backToNow();
    }

    @Test
    void aProposalIsTakenWithoutCookieOrScriptAndFollowedByItsReceipt() {
        var sent = send(fields());

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().map()).doesNotContainKey("set-cookie");
        var page = page(location(sent));
        assertThat(page.selectFirst("[role=status]").text())
                .startsWith("Cảm ơn bạn.")
                .containsPattern("01/2020-GT-[2-9A-Z]{6}");
        assertThat(page.selectFirst(".followed dl").text())
                .contains("Đã tiếp nhận, chờ xem xét", "Quận Hồng Bàng", "08:00 02/03/2020");
        assertThat(page.text()).doesNotContain(ProposalSamples.SENDER, ProposalSamples.PHONE, "Trần Văn Tốt");
        assertThat(sql.queryForObject("select unit_code from proposal_proposal", String.class))
                .isEqualTo("303");
        assertThat(sql.queryForObject("select sender_phone from proposal_proposal", String.class))
                .isEqualTo(ProposalSamples.PHONE);
    }

    @Test
    void whoDoesNotKnowTheUnitReachesTheBoard() {
        var fields = fields();
        fields.put("don-vi", "");

        send(fields);

        assertThat(sql.queryForObject("select unit_code from proposal_proposal", String.class))
                .isEqualTo(sql.queryForObject(
                        "select code from organisation_unit where parent_code is null", String.class));
    }

    @Test
    void badInputComesBackAsItWasTypedWithEveryFaultNamed() {
        var fields = fields();
        fields.put("ten", "");
        fields.put("dien-thoai", "không có");
        fields.put("thu", "a@b");
        fields.remove("dong-y");
        fields.put("viec", "<b>Ngắn</b>\nquá");

        var page = page(location(send(fields)));

        assertThat(page.select("[role=alert] li").eachText())
                .containsExactly(
                        "Lỗi: chưa có tên người, tập thể hoặc hộ gia đình được giới thiệu. Hãy ghi tên.",
                        "Lỗi: phần kể quá ngắn để xác minh. Hãy viết ít nhất 30 ký tự: việc gì, ở đâu, khi nào.",
                        "Lỗi: số điện thoại chưa đúng. Hãy ghi 10 hoặc 11 chữ số, ví dụ 0912 345 678.",
                        "Lỗi: địa chỉ thư điện tử chưa đúng. Hãy ghi như ví dụ: ten@example.com, hoặc để trống.",
                        "Lỗi: chưa có sự đồng ý của bạn. Hãy đánh dấu vào ô đồng ý để chúng tôi được lưu thông tin liên hệ.");
        assertThat(page.select("[aria-invalid]").eachAttr("name"))
                .containsExactly("ten", "viec", "dien-thoai", "thu", "dong-y");
        assertThat(page.getElementById("viec").wholeText()).isEqualTo("<b>Ngắn</b>\nquá");
        assertThat(page.getElementById("dien-thoai").attr("value")).isEqualTo("không có");
        assertThat(page.getElementById("nguoi-gui").attr("value")).isEqualTo(ProposalSamples.SENDER);
        assertThat(page.selectFirst("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(count()).isZero();
    }

    @Test
    void aNameThatSeveralUnitsBearIsAskedBackAndTheChosenOneTaken() {
        var fields = fields();
        fields.put("don-vi", "an");

        var page = page(location(send(fields)));
        var first = page.selectFirst("input[name=ma-don-vi]");
        assertThat(page.getElementById("don-vi-loi").text()).startsWith("Lỗi: có nhiều đơn vị");
        fields.put("ma-don-vi", first.attr("value"));
        var sent = send(fields);

        assertThat(location(sent)).startsWith("/gioi-thieu/tra-cuu");
        assertThat(sql.queryForObject("select unit_code from proposal_proposal", String.class))
                .isEqualTo(first.attr("value"));
    }

    @Test
    void aUnitIsFoundByAnotherNameAndWithoutMarks() {
        for (var typed : List.of("hong bang", "Q. Hồng Bàng", "QUẬN HỒNG BÀNG")) {
            ProposalSamples.none(sql);
            var fields = fields();
            fields.put("don-vi", typed);

            var sent = send(fields);

            if (location(sent).startsWith("/gioi-thieu?lai")) {
                // Several bear the short name; the district is offered first.
                assertThat(page(location(sent))
                                .selectFirst("input[name=ma-don-vi]")
                                .attr("value"))
                        .as(typed)
                        .isEqualTo("303");
            } else {
                assertThat(sql.queryForObject("select unit_code from proposal_proposal", String.class))
                        .as(typed)
                        .isEqualTo("303");
            }
        }
    }

    @Test
    void aRobotIsDoubtedAndAPersonOnlyPressesAgain() {
        var fields = fields();
        fields.put("ve", token());
        var trapped = new LinkedHashMap<>(fields);
        trapped.put("trang-web", "http://spam.example");

        assertThat(page(location(post(fields))).selectFirst("[role=alert]").text())
                .contains("quá nhanh");
        clock.moveTo(LocalDateTime.of(2020, 3, 2, 8, 1));
        var back = page(location(post(trapped)));
        assertThat(back.selectFirst("[role=alert]").text()).contains("ô ẩn");
        assertThat(back.getElementById("trang-web").attr("value")).isEmpty();
        assertThat(count()).isZero();

        var again = new LinkedHashMap<>(fields);
        again.put("ve", back.selectFirst("input[name=ve]").attr("value"));
        assertThat(location(post(again))).startsWith("/gioi-thieu/tra-cuu");
    }

    @Test
    void tenOfOneAddressAnHourAreEnoughAndTheEleventhLosesNothing() {
        for (int i = 0; i < 10; i++) assertThat(location(send(fields()))).startsWith("/gioi-thieu/tra-cuu");

        var page = page(location(send(fields())));

        assertThat(page.selectFirst("[role=alert]").text()).contains("hãy gửi lại sau một giờ");
        assertThat(page.getElementById("ten").attr("value")).isEqualTo("Trần Văn Tốt");
        assertThat(count()).isEqualTo(10);
    }

    @Test
    void aFormPressedTwiceOrByTenThreadsIsKeptOnceWithOneNumber() throws Exception {
        var fields = fields();
        fields.put("ve", token());
        clock.moveTo(LocalDateTime.of(2020, 3, 2, 8, 1));

        var sent = AtOnce.all(
                Collections.<java.util.concurrent.Callable<String>>nCopies(10, () -> location(post(fields))));

        assertThat(sent).allMatch(one -> one.equals(sent.getFirst()));
        assertThat(count()).isEqualTo(1);
        gate.forget();
        clock.moveTo(LocalDateTime.of(2020, 3, 2, 8, 0));
        assertThat(location(send(fields()))).contains("02%2F2020");
    }

    @Test
    void aWrongReceiptIsRefusedAndStaysTyped() {
        send(fields());

        var page = page("/gioi-thieu/tra-cuu?so=01%2F2020-GT-222222");

        assertThat(page.getElementById("so-loi").text()).startsWith("Lỗi: không có giới thiệu nào");
        assertThat(page.getElementById("so").attr("value")).isEqualTo("01/2020-GT-222222");
        assertThat(page.select(".followed")).isEmpty();
    }

    @Test
    void theFormSaysTheSameInEnglishAndStaysThere() {
        var fields = fields();
        fields.put("lang", "en");
        fields.put("ten", "");

        var page = page(location(send(fields)));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("[role=alert] li").text()).startsWith("Error: the name");
    }

    private HttpResponse<String> send(Map<String, String> fields) {
        var with = new LinkedHashMap<>(fields);
        with.putIfAbsent("ve", token());
        clock.moveTo(LocalDateTime.of(2020, 3, 2, 8, 0, 30));
        var sent = post(with);
        clock.moveTo(LocalDateTime.of(2020, 3, 2, 8, 0));
        return sent;
    }

    private HttpResponse<String> post(Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.post("/gioi-thieu/gui", body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private String token() {
        return page("/gioi-thieu").selectFirst("input[name=ve]").attr("value");
    }

    private Document page(String path) {
        return Jsoup.parse(http.get(path).body());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private int count() {
        return sql.queryForObject("select count(*) from proposal_proposal", Integer.class);
    }

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("loai", "ca-nhan");
        fields.put("ten", "Trần Văn Tốt");
        fields.put("don-vi", "Quận Hồng Bàng");
        fields.put("o-dau", "thôn Ba");
        fields.put("viec", ProposalSamples.DEED);
        fields.put("nguoi-gui", ProposalSamples.SENDER);
        fields.put("dien-thoai", "0987 654 321");
        fields.put("thu", "");
        fields.put("dong-y", "1");
        return fields;
    }
}
