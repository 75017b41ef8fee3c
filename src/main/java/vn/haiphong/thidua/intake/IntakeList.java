package vn.haiphong.thidua.intake;

import java.util.List;
import vn.haiphong.thidua.sheet.CellFault;
import vn.haiphong.thidua.sheet.SheetReading;
import vn.haiphong.thidua.sheet.SheetRow;
import vn.haiphong.thidua.sheet.SheetTemplate;

/**
 * A list that a room lets people fill by spreadsheet; the room gives one bean for each. Intakes of one list go one
 * after the other, so what {@link #check} found still holds in {@link #takeIn}, intakes alone considered.
 */
public interface IntakeList {

    /** Never changes, e.g. {@code delegate.list}; kept with each intake. */
    String key();

    /** What people call the list, e.g. {@code Danh sách đại biểu}. */
    String title();

    SheetTemplate template(IntakeTarget target);

    /**
     * Asked before anything else, also before taking back.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the right
     * @throws vn.haiphong.thidua.shared.StepRefused when it is not the time
     */
    void demandOpen(IntakeTarget target);

    /** What is wrong beyond the single cell: unknown people, doubles of what is there, seats that are full. */
    List<CellFault> check(IntakeTarget target, SheetReading reading);

    /** Writes the rows and keeps the id with them. Runs in the transaction of the intake. */
    void takeIn(IntakeTarget target, IntakeId intake, List<SheetRow> rows);

    /**
     * Removes what the intake brought. Runs in the transaction of the taking back.
     *
     * @throws vn.haiphong.thidua.shared.StepRefused when something was built on a row, naming it
     */
    void takeBack(IntakeTarget target, IntakeId intake);
}
