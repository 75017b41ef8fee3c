package vn.haiphong.thidua.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Campaign files for tests. */
public class CampaignSamples {

    static final String TITLES = """
            code,name,group,subject,level,competent_authority_2019,prerequisites_2019,legal_ref
            LDTT,Lao động tiên tiến,danh_hieu_thi_dua,ca_nhan,co_so,Thủ trưởng đơn vị,Hoàn thành tốt nhiệm vụ,Luật 2003 Đ24
            """;

    /** The smallest file that holds one of everything. */
    static final String SMALL = """
            {
              "id": "x", "name": "Đại hội lần thứ X",
              "plan": { "number": "1/KH-UBND", "title": "Kế hoạch", "issued": "2024-07-01", "issuer": "UBND", "signatory": "Chủ tịch" },
              "bases": [ { "ref": "H1", "number": "34-CT/TW", "date": "2014-04-07", "issuer": "Bộ Chính trị", "title": "Chỉ thị", "citedBy": ["H0"] } ],
              "movements": [ { "slug": "nong-thon-moi", "label": "Xây dựng nông thôn mới", "clause": "II.2a", "introduction": "Chuyện làng." } ],
              "clauses": [ { "clause": "II.2a", "text": "Tập trung chỉ đạo." } ],
              "stages": [ { "clause": "II.3a", "level": "GRASSROOTS", "conference": "Hội nghị", "who": "Xã", "window": "Quý I", "from": "2025-01-01", "until": "2025-03-31" } ],
              "conferenceRules": [ { "basis": "H1", "text": "Nửa ngày." } ],
              "pilots": [ { "clause": "II.3", "unit": "303", "window": "Cuối Quý I", "until": "2025-03-31" } ],
              "deadlines": [ { "code": "ke-hoach", "clause": "III.2b", "due": "2024-11-30", "owedBy": "Các sở", "level": "UPPER", "toWhom": "UBND", "what": "Kế hoạch" } ],
              "documents": [ { "clause": "III.2b", "deadline": "ke-hoach", "name": "Kế hoạch" } ],
              "duties": [ { "clause": "III.3", "unit": "303", "who": "Quận", "what": "Chỉ đạo" } ],
              "recipients": [ { "ref": "N.1", "name": "Trung ương" } ],
              "titles": "titles.csv"
            }
            """;

    /** As if no unit had done anything yet and every day were the plan's own. */
    public static void undo(JdbcTemplate sql) {
        sql.update("delete from campaign_extension");
        sql.update(
                "update campaign_task set state = 'OPEN', submitted_at = null, due_now = due, evidence = '', path = ''");
    }

    static CampaignFile reader() {
        return new CampaignFile(
                unit -> Set.of("303", "HP-SYT").contains(unit.code()),
                name -> name.equals("titles.csv") ? TITLES : null);
    }

    static @Nullable String shipped(String name) {
        try (var stream = CampaignSamples.class.getResourceAsStream("/" + name)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
