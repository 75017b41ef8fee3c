package vn.haiphong.thidua.sheet;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haiphong.thidua.sheet.SheetSamples.PEOPLE;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class LongListTest {

    @Test
    void allFaultsAreNamedByTheirCellsAndTheOtherRowsAreReady() {
        var planted = new LinkedHashMap<String, String>();
        var file = LongList.file(planted);
        assertThat(planted).hasSize(37);

        var reading = new SheetReader().read(PEOPLE, file);

        assertThat(reading.faults().stream().collect(toMap(CellFault::cell, CellFault::heading)))
                .isEqualTo(planted);
        assertThat(reading.faults()).allSatisfy(fault -> {
            assertThat(fault.reason()).isNotBlank();
            assertThat(fault.remedy()).startsWith("Hãy").endsWith(".");
        });
        var bad = reading.faults().stream().map(CellFault::row).distinct().count();
        assertThat(reading.rows()).hasSize(LongList.ROWS);
        assertThat(reading.ready()).hasSize((int) (LongList.ROWS - bad));
    }
}
