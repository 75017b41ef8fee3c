package vn.haiphong.thidua.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.sheet.SheetTemplates;
import vn.haiphong.thidua.ui.SheetDoor;
import vn.haiphong.thidua.ui.SheetPast;
import vn.haiphong.thidua.ui.SheetPreview;

/** The door of one list of one unit. */
class IntakeDoor implements SheetDoor {

    private static final int LONGEST_NAME = 200;

    /** One more than a file may have, so that a larger one is refused as such. */
    private static final int MOST_BYTES = 10 * 1024 * 1024 + 1;

    private final IntakeDesk desk;
    private final SheetTemplates templates;
    private final String key;
    private final IntakeTarget target;

    IntakeDoor(IntakeDesk desk, SheetTemplates templates, String key, IntakeTarget target) {
        this.desk = desk;
        this.templates = templates;
        this.key = key;
        this.target = target;
    }

    @Override
    public String templateName() {
        return desk.template(key, target).fileName();
    }

    @Override
    public void template(OutputStream out) throws IOException {
        templates.write(desk.template(key, target), out);
    }

    @Override
    public SheetPreview read(String fileName, InputStream file) {
        var bytes = bytes(file);
        var source = new IntakeSource(name(fileName), Fingerprint.of(bytes));
        var read = desk.read(key, target, new ByteArrayInputStream(bytes));
        var shown = desk.check(key, target, read);
        var same = desk.same(key, target, source);
        return new IntakePreview(source, shown, same, () -> desk.takeIn(key, target, source, read, shown));
    }

    @Override
    public List<SheetPast> past(int from, int count) {
        return desk.past(key, target, from / count, count).stream()
                .map(IntakeDoor::past)
                .toList();
    }

    @Override
    public long pastCount() {
        return desk.pastCount(key, target);
    }

    @Override
    public String takeBack(UUID intake) {
        var gone = desk.takeBack(key, target, new IntakeId(intake));
        return "Đã hoàn tác lần nhập " + gone.number() + ": " + IntakePreview.number(gone.taken()) + " dòng của tệp “"
                + gone.fileName() + "” không còn trong danh sách.";
    }

    private static SheetPast past(IntakeRow row) {
        var gone = row.goneAt() == null
                ? ""
                : "Đã hoàn tác lúc " + PortalTime.moment(row.goneAt()) + ", " + row.goneByName();
        return new SheetPast(
                row.id().value(),
                "" + row.number(),
                row.fileName(),
                row.taken(),
                row.leftOut(),
                PortalTime.moment(row.takenAt()),
                row.takenByName(),
                gone);
    }

    private static byte[] bytes(InputStream file) {
        try {
            return file.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String fileName) {
        var line = VietnameseText.line(fileName);
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME);
    }
}
