package vn.haiphong.thidua.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.StaffScreen;
import vn.haiphong.thidua.shared.StepRefused;

class SheetIntakeViewTest {

    private final List<String> done = new ArrayList<>();
    private final List<SheetPast> past = new ArrayList<>();
    private int faults = 1;
    private String refusal = "";

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void eachBadCellIsNamedWithItsReasonAndMarkedInItsRow() {
        drop();

        assertThat(StaffScreen.rows("Các ô có lỗi (1)"))
                .containsExactly(List.of("C3", "Ngày sinh", "31/02/1985", "không có ngày 31/02/1985", "Hãy sửa."));
        assertThat(StaffScreen.rows("Các dòng có lỗi"))
                .containsExactly(List.of("3", "Người 3", "31/02/1985không có ngày 31/02/1985"));
        _click(_get(Button.class, button -> button.withText("Xem tất cả các dòng")));
        assertThat(StaffScreen.rows("Các dòng")).hasSize(2).contains(List.of("2", "Người 2", "03/07/1985"));
        assertThat(done).isEmpty();
    }

    @Test
    void theRightRowsComeInOnlyWhenAskedForAndTheListOfIntakesSaysSo() {
        drop();

        _click(_get(Button.class, button -> button.withText("Nhập 1 dòng đúng, bỏ 1 dòng lỗi")));

        assertThat(done).containsExactly("in", "changed");
        assertThat(StaffScreen.text(_get(StepNote.class))).isEqualTo("Đã nhập.");
        assertThat(StaffScreen.rows("Các lần nhập").getFirst())
                .containsExactly("7", "a.xlsx", "1 dòng", "1 dòng", "07:30", "Ai đó", "Hoàn tác cả lần nhập");
        assertThat(_find(SheetPreviewPanel.class)).isEmpty();
    }

    @Test
    void takingBackIsAskedOnceMoreAndThenSaid() {
        drop();
        _click(_get(Button.class, button -> button.withText("Nhập 1 dòng đúng, bỏ 1 dòng lỗi")));
        _click(_get(Button.class, button -> button.withText("Hoàn tác cả lần nhập")));
        assertThat(done).containsExactly("in", "changed");

        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Hoàn tác 1 dòng")));

        assertThat(done).containsExactly("in", "changed", "back", "changed");
        assertThat(StaffScreen.rows("Các lần nhập").getFirst()).contains("Đã hoàn tác lúc 08:00");
    }

    @Test
    void aRefusalWhenTakingInLeavesThePreviewAndLetsPressAgain() {
        drop();
        refusal = "Danh sách đã thay đổi.";

        _click(_get(Button.class, button -> button.withText("Nhập 1 dòng đúng, bỏ 1 dòng lỗi")));

        assertThat(StaffScreen.text(_get(StepNote.class))).isEqualTo("Lỗi: Danh sách đã thay đổi.");
        assertThat(_get(Button.class, button -> button.withText("Nhập 1 dòng đúng, bỏ 1 dòng lỗi"))
                        .isEnabled())
                .isTrue();
    }

    @Test
    void nothingComesInWhenSomebodyThinksBetterOfIt() {
        drop();

        _click(_get(Button.class, button -> button.withText("Không nhập, sửa tệp rồi gửi lại")));

        assertThat(done).isEmpty();
        assertThat(StaffScreen.text(_get(StepNote.class))).isEqualTo("Chưa nhập dòng nào. Hãy sửa tệp rồi gửi lại.");
    }

    @Test
    void aFileOfNoUseIsRefusedInWords() {
        refusal = "Tệp không phải bảng tính .xlsx.";

        drop();

        assertThat(StaffScreen.text(_get(StepNote.class))).isEqualTo("Lỗi: Tệp không phải bảng tính .xlsx.");
        assertThat(_find(SheetPreviewPanel.class)).isEmpty();
    }

    @Test
    void manyFaultsAreTurnedPageByPage() {
        faults = 60;
        drop();

        assertThat(StaffScreen.rows("Các ô có lỗi (60)")).hasSize(25);
        _click(_find(Button.class, button -> button.withText("Trang sau")).getFirst());
        _click(_find(Button.class, button -> button.withText("Trang sau")).getFirst());

        assertThat(StaffScreen.rows("Các ô có lỗi (60)")).hasSize(10);
    }

    private void drop() {
        var intake = new SheetIntake(new Door(), () -> done.add("changed"));
        UI.getCurrent().add(intake);
        intake.read("a.xlsx", new ByteArrayInputStream(new byte[0]));
    }

    private class Door implements SheetDoor {

        @Override
        public String templateName() {
            return "mau.xlsx";
        }

        @Override
        public void template(OutputStream out) {}

        @Override
        public SheetPreview read(String fileName, InputStream bytes) {
            if (!refusal.isEmpty()) throw new StepRefused(refusal);
            return new Preview();
        }

        @Override
        public List<SheetPast> past(int from, int count) {
            return past;
        }

        @Override
        public long pastCount() {
            return past.size();
        }

        @Override
        public String takeBack(UUID intake) {
            done.add("back");
            past.set(0, line(intake, "Đã hoàn tác lúc 08:00"));
            return "Đã hoàn tác.";
        }
    }

    private static SheetPast line(UUID id, String gone) {
        return new SheetPast(id, "7", "a.xlsx", 1, 1, "07:30", "Ai đó", gone);
    }

    private class Preview implements SheetPreview {

        @Override
        public String source() {
            return "tệp “a.xlsx”";
        }

        @Override
        public int rows() {
            return 2;
        }

        @Override
        public int ready() {
            return 1;
        }

        @Override
        public List<String> notes() {
            return List.of();
        }

        @Override
        public int faultCount() {
            return faults;
        }

        @Override
        public List<Fault> faults(int from, int count) {
            return IntStream.range(from, Math.min(faults, from + count))
                    .mapToObj(i ->
                            new Fault("C" + (i + 3), "Ngày sinh", "31/02/1985", "không có ngày 31/02/1985", "Hãy sửa."))
                    .toList();
        }

        @Override
        public List<String> heads() {
            return List.of("Họ và tên", "Ngày sinh");
        }

        @Override
        public int lineCount(boolean onlyFaulty) {
            return onlyFaulty ? 1 : 2;
        }

        @Override
        public List<Line> lines(boolean onlyFaulty, int from, int count) {
            var bad = new Line(3, List.of(new Box("Người 3", ""), new Box("31/02/1985", "không có ngày 31/02/1985")));
            var good = new Line(2, List.of(new Box("Người 2", ""), new Box("03/07/1985", "")));
            return onlyFaulty ? List.of(bad) : List.of(good, bad);
        }

        @Override
        public String takeIn() {
            if (!refusal.isEmpty()) throw new StepRefused(refusal);
            done.add("in");
            past.add(line(UUID.randomUUID(), ""));
            return "Đã nhập.";
        }
    }
}
