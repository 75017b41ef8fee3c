package vn.haiphong.thidua.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.intake.IntakeId;
import vn.haiphong.thidua.intake.IntakeList;
import vn.haiphong.thidua.intake.IntakeTarget;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.sheet.CellFault;
import vn.haiphong.thidua.sheet.SheetColumn;
import vn.haiphong.thidua.sheet.SheetColumn.Choice;
import vn.haiphong.thidua.sheet.SheetReading;
import vn.haiphong.thidua.sheet.SheetRow;
import vn.haiphong.thidua.sheet.SheetTemplate;
import vn.haiphong.thidua.subject.ConsentKind;
import vn.haiphong.thidua.subject.LikelySubject;
import vn.haiphong.thidua.subject.Sex;
import vn.haiphong.thidua.subject.SubjectConsents;
import vn.haiphong.thidua.subject.SubjectContact;
import vn.haiphong.thidua.subject.SubjectForm;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectKind;
import vn.haiphong.thidua.subject.Subjects;

/**
 * Begins the dossiers of a unit from a spreadsheet: one for each row, none for whom one is there already, none for whom may
 * be somebody else's record.
 */
@Component
public class NominationIntake implements IntakeList {

    public static final String KEY = "nomination.list";

    private static final int MOST_ROWS = 500;
    private static final int SUMMARY = 2_000;
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String YEAR = "birthYear";
    private static final String TITLE = "title";

    private final NominationDesk desk;
    private final NominationKeeper keeper;
    private final Subjects subjects;
    private final SubjectConsents consents;
    private final Campaigns campaigns;
    private final JdbcClient sql;

    NominationIntake(
            NominationDesk desk,
            NominationKeeper keeper,
            Subjects subjects,
            SubjectConsents consents,
            Campaigns campaigns,
            JdbcClient sql) {
        this.desk = desk;
        this.keeper = keeper;
        this.subjects = subjects;
        this.consents = consents;
        this.campaigns = campaigns;
        this.sql = sql;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "Danh sách đề nghị khen thưởng";
    }

    @Override
    public SheetTemplate template(IntakeTarget target) {
        var titles = campaigns.current().titles().stream()
                .filter(title -> title.inForce())
                .map(title -> new Choice(title.code(), title.name()))
                .toList();
        return new SheetTemplate(
                "mau-danh-sach-de-nghi-khen-thuong.xlsx",
                "Danh sách cá nhân, tập thể, hộ gia đình đề nghị khen thưởng",
                MOST_ROWS,
                List.of(
                        SheetColumn.text(NAME, "Tên cá nhân, tập thể, hộ gia đình", 200)
                                .demanded()
                                .orNamed("Họ và tên", "Tên")
                                .hinted("Đủ họ, đệm, tên.", "Nguyễn Thị Minh Họa"),
                        SheetColumn.choice(
                                        KIND,
                                        "Đối tượng",
                                        Arrays.stream(SubjectKind.values())
                                                .map(kind -> new Choice(kind.name(), kind.label()))
                                                .toList())
                                .demanded(),
                        SheetColumn.number(YEAR, "Năm sinh", 1900, 2010).hinted("Chỉ với cá nhân.", "1980"),
                        SheetColumn.choice(
                                "sex",
                                "Giới tính",
                                Arrays.stream(Sex.values())
                                        .map(sex -> new Choice(sex.name(), sex.label()))
                                        .toList()),
                        SheetColumn.text("post", "Chức vụ, nghề nghiệp", 200).orNamed("Chức vụ", "Nghề nghiệp"),
                        SheetColumn.text("sector", "Lĩnh vực", 80),
                        SheetColumn.choice(TITLE, "Danh hiệu, hình thức đề nghị", titles)
                                .orNamed("Danh hiệu", "Hình thức khen thưởng"),
                        SheetColumn.text("summary", "Tóm tắt thành tích", SUMMARY)
                                .hinted("Nhiều nhất 2.000 ký tự.", ""),
                        SheetColumn.yesNo("consent", "Đồng ý được đề nghị")
                                .hinted("Đánh dấu khi đơn vị giữ phiếu đồng ý.", "")));
    }

    @Override
    public void demandOpen(IntakeTarget target) {
        keeper.demandActs(target.unit());
    }

    @Override
    public List<CellFault> check(IntakeTarget target, SheetReading reading) {
        var faults = new ArrayList<CellFault>();
        var seen = new HashMap<String, Integer>();
        for (var row : reading.rows()) {
            if (row.text(NAME).isEmpty() || row.text(KIND).isEmpty()) continue;
            var fault = subject(row, target.unit(), seen);
            if (fault != null) faults.add(fault);
            var wrong = title(row);
            if (wrong != null) faults.add(wrong);
        }
        return faults;
    }

    private @Nullable CellFault subject(SheetRow row, UnitId unit, Map<String, Integer> seen) {
        var twice = seen.putIfAbsent(row.text(KIND) + row.text(NAME) + "|" + row.integer(YEAR), row.number());
        if (twice != null) return row.fault(NAME, "trùng với dòng " + twice, "Hãy bỏ một trong hai dòng.");
        var likely = subjects.likely(form(row, unit));
        var own = own(row, unit, likely);
        if (own.isPresent()) {
            return desk.isNominated(own.get())
                    ? row.fault(
                            NAME,
                            "đã có hồ sơ đề nghị trong nhiệm kỳ này",
                            "Mỗi đối tượng chỉ có một hồ sơ: hãy bỏ dòng này.")
                    : null;
        }
        if (likely.isEmpty()) return null;
        var first = likely.getFirst().row();
        return row.fault(
                NAME,
                "có thể là đối tượng đã có trong danh sách: " + first.name() + ", " + keeper.name(first.unit()),
                "Hãy bỏ dòng này và lập hồ sơ ở trang “Lập hồ sơ” để chọn đúng đối tượng.");
    }

    private @Nullable CellFault title(SheetRow row) {
        var kind = SubjectKind.valueOf(row.text(KIND));
        return campaigns
                .title(row.text(TITLE))
                .filter(title -> !title.subjects().contains(Completeness.receiver(kind)))
                .map(title -> row.fault(
                        TITLE,
                        "không dành cho " + kind.label().toLowerCase(java.util.Locale.ROOT),
                        "Hãy chọn danh hiệu, hình thức khác hoặc để trống."))
                .orElse(null);
    }

    /** The record of the own unit with the very same name and year of birth is the same one; anything less is asked. */
    private Optional<SubjectId> own(SheetRow row, UnitId unit, List<LikelySubject> likely) {
        var same = likely.stream()
                .map(LikelySubject::row)
                .filter(one -> one.unit().equals(unit) && one.name().equals(row.text(NAME)))
                .map(one -> one.id())
                .toList();
        if (same.size() != 1) return Optional.empty();
        var traits = subjects.traits(same).get(same.getFirst());
        return traits != null && Objects.equals(traits.birthYear(), row.integer(YEAR))
                ? Optional.of(same.getFirst())
                : Optional.empty();
    }

    @Override
    public void takeIn(IntakeTarget target, IntakeId intake, List<SheetRow> rows) {
        for (var row : rows) {
            var form = form(row, target.unit());
            var subject = own(row, target.unit(), subjects.likely(form))
                    .orElseGet(() -> subjects.register(form, Set.of()).id());
            if (row.yes("consent")) {
                consents.give(subject, ConsentKind.NOMINATION, "Đơn vị xác nhận trong danh sách nhập từ tệp Excel");
            }
            var begun = desk.begin(subject, target.unit(), row.text(TITLE), row.text("summary"));
            sql.sql("insert into nomination_intake (nomination_id, intake_id) values (?, ?)")
                    .params(begun.id().value(), intake.value())
                    .update();
        }
    }

    /** Withdraws each dossier; those that went up already stop all of it. */
    @Override
    public void takeBack(IntakeTarget target, IntakeId intake) {
        var brought = sql.sql("select nomination_id from nomination_intake where intake_id = ? limit " + MOST_ROWS)
                .param(intake.value())
                .query(UUID.class)
                .list();
        for (var id : brought) {
            var draft = desk.open(new NominationId(id)).orElseThrow();
            if (draft.status() == NominationStatus.WITHDRAWN) continue;
            if (draft.status() != NominationStatus.DRAFT) {
                throw new StepRefused(
                        "Hồ sơ của " + draft.subject().name() + " trong lần nhập này đã trình lên cấp trên"
                                + " nên không hoàn tác cả lần nhập được. Hãy rút từng hồ sơ.");
            }
            desk.withdraw(draft.id(), "Hoàn tác lần nhập danh sách từ tệp Excel");
        }
    }

    private static SubjectForm form(SheetRow row, UnitId unit) {
        var kind = SubjectKind.valueOf(row.text(KIND));
        return new SubjectForm(
                kind,
                row.text(NAME),
                null,
                kind == SubjectKind.PERSON ? row.integer(YEAR) : null,
                row.text("sex").isEmpty() || kind != SubjectKind.PERSON ? null : Sex.valueOf(row.text("sex")),
                "",
                "",
                false,
                false,
                row.text("sector"),
                row.text("post"),
                "",
                unit,
                SubjectContact.NONE);
    }
}
