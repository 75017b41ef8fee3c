package vn.haiphong.thidua.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.sheet.CellFault;
import vn.haiphong.thidua.sheet.SheetColumn;
import vn.haiphong.thidua.sheet.SheetReading;
import vn.haiphong.thidua.sheet.SheetRow;
import vn.haiphong.thidua.ui.SheetPreview;

/** A list as it would come in. */
class IntakePreview implements SheetPreview {

    private final IntakeSource source;
    private final SheetReading shown;
    private final Optional<IntakeRow> same;
    private final Supplier<IntakeRow> takeIn;
    private final int ready;
    private final Map<Integer, SheetRow> rows = new HashMap<>();
    private final Map<Integer, List<CellFault>> faults;
    private final List<SheetRow> faulty;

    IntakePreview(IntakeSource source, SheetReading shown, Optional<IntakeRow> same, Supplier<IntakeRow> takeIn) {
        this.source = source;
        this.shown = shown;
        this.same = same;
        this.takeIn = takeIn;
        this.ready = shown.ready().size();
        for (var row : shown.rows()) rows.put(row.number(), row);
        this.faults = shown.faults().stream().collect(groupingBy(CellFault::row));
        this.faulty = shown.rows().stream()
                .filter(row -> faults.containsKey(row.number()))
                .toList();
    }

    @Override
    public String source() {
        return "tệp “" + source.fileName() + "”, trang tính “" + shown.sheet() + "”";
    }

    @Override
    public int rows() {
        return shown.rows().size();
    }

    @Override
    public int ready() {
        return ready;
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        same.ifPresent(intake -> notes.add("Lưu ý: chính tệp này đã được " + intake.takenByName() + " nhập lúc "
                + PortalTime.moment(intake.takenAt()) + " (lần " + intake.number() + ") và chưa hoàn tác."));
        if (!shown.unknown().isEmpty()) {
            notes.add("Không nhập các cột không có trong mẫu: “" + String.join("”, “", shown.unknown()) + "”.");
        }
        return notes;
    }

    @Override
    public int faultCount() {
        return shown.faults().size();
    }

    @Override
    public List<Fault> faults(int from, int count) {
        return shown.faults().stream().skip(from).limit(count).map(this::fault).toList();
    }

    private Fault fault(CellFault fault) {
        var row = rows.get(fault.row());
        var typed = row == null ? "" : cut(row.typed(fault.key()));
        return new Fault(fault.cell(), fault.heading(), typed, fault.reason(), fault.remedy());
    }

    /** Enough to know the cell again. */
    private static String cut(String typed) {
        return typed.length() <= 60 ? typed : typed.substring(0, 59) + "…";
    }

    @Override
    public List<String> heads() {
        return shown.template().columns().stream().map(SheetColumn::heading).toList();
    }

    @Override
    public int lineCount(boolean onlyFaulty) {
        return onlyFaulty ? faulty.size() : shown.rows().size();
    }

    @Override
    public List<Line> lines(boolean onlyFaulty, int from, int count) {
        return (onlyFaulty ? faulty : shown.rows())
                .stream().skip(from).limit(count).map(this::line).toList();
    }

    private Line line(SheetRow row) {
        var own = faults.getOrDefault(row.number(), List.of());
        return new Line(
                row.number(),
                shown.template().columns().stream()
                        .map(column -> new Box(
                                row.typed(column.key()),
                                own.stream()
                                        .filter(fault -> fault.key().equals(column.key()))
                                        .map(CellFault::reason)
                                        .collect(joining("; "))))
                        .toList());
    }

    static String number(int count) {
        return NumberFormat.getIntegerInstance(Locale.of("vi")).format(count);
    }

    @Override
    public String takeIn() {
        var intake = takeIn.get();
        return "Đã nhập " + number(intake.taken()) + " dòng"
                + (intake.leftOut() == 0 ? "" : ", bỏ " + number(intake.leftOut()) + " dòng lỗi") + " (lần nhập "
                + intake.number() + "). Nếu nhầm, có thể hoàn tác cả lần nhập ở bảng dưới.";
    }
}
