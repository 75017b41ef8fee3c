package vn.haiphong.thidua.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.haiphong.thidua.paper.PaperBlock.Align;
import vn.haiphong.thidua.paper.PaperBlock.Column;

/** Papers to try the writers on; every name in them is invented. */
final class PaperSamples {

    static final String LETTERS = "ẠẢÃÀÁĂẮẰẲẴẶÂẤẦẨẪẬĐÊẾỀỂỄỆÔỐỒỔỖỘƠỚỜỞỠỢƯỨỪỬỮỰỲÝỶỸỴ";

    private static final Letterhead HEAD =
            new Letterhead("Sở Nội vụ Hải Phòng", "Ban Thi đua - Khen thưởng", "Hải Phòng");
    private static final Signature SIGNATURE =
            new Signature(Signature.Right.DEPUTY, "Trưởng Ban", "Phó Trưởng Ban", "Nguyễn Thị Minh Ngọc");

    private PaperSamples() {}

    static Paper letter() {
        return new Paper(
                HEAD,
                PaperWords.number(5, "BTĐKT-NV"),
                LocalDate.of(2020, 2, 5),
                "",
                "đôn đốc báo cáo tổng kết phong trào thi đua",
                List.of("Ủy ban nhân dân quận Hồng Bàng"),
                List.of(
                        PaperBlock.text("Thực hiện Kế hoạch số 237/KH-UBND ngày 24 tháng 7 năm 2019 của Ủy ban nhân dân"
                                + " thành phố, Ban Thi đua - Khen thưởng đề nghị quý cơ quan gửi báo cáo."),
                        PaperBlock.text("Trân trọng cảm ơn sự phối hợp của quý cơ quan.")),
                SIGNATURE,
                List.of("Như trên", "Sở Nội vụ (để báo cáo)", "Lưu: VT, NV"),
                List.of());
    }

    static Paper report() {
        return report(List.of(
                new PaperBlock.Heading(1, "Phần thứ nhất\nKẾT QUẢ"),
                new PaperBlock.Heading(2, "I. Công tác chỉ đạo"),
                PaperBlock.text(LETTERS + "\n" + LETTERS.toLowerCase(PaperWords.VIETNAMESE)),
                new PaperBlock.Items(List.of("Một việc", "Hai việc")),
                new PaperBlock.Text("Quận Hồng Bàng:", "giữ vững danh hiệu.")));
    }

    static Paper longReport(int rows) {
        var lines = new ArrayList<List<String>>();
        for (int i = 1; i <= rows; i++) lines.add(List.of("" + i, "Đơn vị thứ " + i, "1.234"));
        var columns = List.of(
                new Column("STT", 1, Align.CENTRE),
                new Column("Đơn vị", 6, Align.LEFT),
                new Column("Số", 2, Align.RIGHT));
        return report(List.of(new PaperBlock.Table("Bảng số liệu", columns, lines)));
    }

    static Paper with(Paper paper, Paper.Annex annex) {
        return new Paper(
                paper.head(),
                paper.number(),
                paper.date(),
                paper.kind(),
                paper.subject(),
                paper.addressees(),
                paper.body(),
                paper.signature(),
                paper.recipients(),
                List.of(annex));
    }

    private static Paper report(List<PaperBlock> body) {
        return new Paper(
                HEAD,
                PaperWords.number(123, "BC-BTĐKT"),
                LocalDate.of(2020, 7, 10),
                "BÁO CÁO",
                "Tổng kết phong trào thi đua yêu nước giai đoạn 2015-2020",
                List.of(),
                body,
                SIGNATURE,
                List.of("Ủy ban nhân dân thành phố", "Lưu: VT"),
                List.of());
    }
}
