package vn.haiphong.thidua.intake;

import org.springframework.stereotype.Component;
import vn.haiphong.thidua.sheet.SheetTemplates;
import vn.haiphong.thidua.ui.SheetDoor;

/** Opens the door through which a view takes in a list from a spreadsheet. */
@Component
public class IntakeDoors {

    private final IntakeDesk desk;
    private final SheetTemplates templates;

    IntakeDoors(IntakeDesk desk, SheetTemplates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    /** @param key of the {@link IntakeList} */
    public SheetDoor open(String key, IntakeTarget target) {
        return new IntakeDoor(desk, templates, key, target);
    }
}
