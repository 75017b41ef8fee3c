package vn.haiphong.thidua.delegate;

import java.util.List;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.sheet.SheetColumn;
import vn.haiphong.thidua.sheet.SheetColumn.Choice;
import vn.haiphong.thidua.sheet.SheetRow;
import vn.haiphong.thidua.sheet.SheetTemplate;
import vn.haiphong.thidua.subject.Sex;
import vn.haiphong.thidua.subject.SubjectContact;
import vn.haiphong.thidua.subject.SubjectForm;
import vn.haiphong.thidua.subject.SubjectKind;

/** The list of delegates as units fill it in a spreadsheet. */
final class DelegateColumns {

    static final String NAME = "name";
    static final String KIND = "kind";
    static final String WAITING = "waiting";

    private static final int MOST_ROWS = 700;

    static final SheetTemplate TEMPLATE = new SheetTemplate(
            "mau-danh-sach-dai-bieu.xlsx",
            "Danh sách đại biểu dự Đại hội Thi đua yêu nước thành phố",
            MOST_ROWS,
            List.of(
                    SheetColumn.text(NAME, "Họ và tên", 200)
                            .demanded()
                            .hinted("Đủ họ, đệm, tên.", "Nguyễn Thị Minh Họa"),
                    SheetColumn.number("birthYear", "Năm sinh", 1900, 2010).hinted("Bốn chữ số.", "1980"),
                    SheetColumn.choice(
                            "sex",
                            "Giới tính",
                            List.of(
                                    new Choice(Sex.FEMALE.name(), Sex.FEMALE.label()),
                                    new Choice(Sex.MALE.name(), Sex.MALE.label()))),
                    SheetColumn.text("ethnicity", "Dân tộc", 60).hinted("", "Kinh"),
                    SheetColumn.text("religion", "Tôn giáo", 60).hinted("Không theo tôn giáo nào thì để trống.", ""),
                    SheetColumn.yesNo("party", "Đảng viên"),
                    SheetColumn.yesNo("worker", "Lao động trực tiếp"),
                    SheetColumn.text("post", "Chức vụ, nghề nghiệp", 200).orNamed("Chức vụ", "Nghề nghiệp"),
                    SheetColumn.text("sector", "Lĩnh vực", 80),
                    SheetColumn.text("title", "Danh hiệu cao nhất", 120).orNamed("Danh hiệu"),
                    SheetColumn.choice(
                                    KIND,
                                    "Loại",
                                    List.of(
                                            new Choice(SeatKind.OFFICIAL.name(), SeatKind.OFFICIAL.label()),
                                            new Choice(SeatKind.GUEST.name(), SeatKind.GUEST.label())))
                            .demanded(),
                    SheetColumn.yesNo(WAITING, "Dự khuyết").hinted("Đánh dấu khi không giữ chỗ ngay.", ""),
                    SheetColumn.text("summary", "Tóm tắt thành tích", DelegateRules.SUMMARY)
                            .hinted("Nhiều nhất 1.500 ký tự.", ""),
                    SheetColumn.yesNo("consent", "Đại biểu đồng ý")));

    private DelegateColumns() {}

    static SubjectForm person(SheetRow row, UnitId unit) {
        return new SubjectForm(
                SubjectKind.PERSON,
                row.text(NAME),
                null,
                row.integer("birthYear"),
                row.text("sex").isEmpty() ? null : Sex.valueOf(row.text("sex")),
                row.text("ethnicity"),
                row.text("religion"),
                row.yes("party"),
                row.yes("worker"),
                row.text("sector"),
                row.text("post"),
                row.text("title"),
                unit,
                SubjectContact.NONE);
    }

    static SeatKind kind(SheetRow row) {
        return row.text(KIND).isEmpty() ? SeatKind.OFFICIAL : SeatKind.valueOf(row.text(KIND));
    }
}
