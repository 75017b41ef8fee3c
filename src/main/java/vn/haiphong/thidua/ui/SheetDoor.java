package vn.haiphong.thidua.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Where a filled sheet is handed in, and where what came in by one can be taken back. */
public interface SheetDoor {

    /** As the template is called when it is saved. */
    String templateName();

    void template(OutputStream out) throws IOException;

    /** @throws vn.haiphong.thidua.shared.StepRefused when the file as a whole is of no use */
    SheetPreview read(String fileName, InputStream bytes);

    /** What came in before, the latest first. */
    List<SheetPast> past(int from, int count);

    long pastCount();

    /** Everything that came in with it goes again. @return what to say then */
    String takeBack(UUID intake);
}
