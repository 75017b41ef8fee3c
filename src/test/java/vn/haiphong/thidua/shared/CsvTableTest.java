package vn.haiphong.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void quotedFieldsMayHoldCommasQuotesAndLineBreaks() {
        var rows = CsvTable.rows("code,name\r\nA,\"Trung tâm \"\"Mỹ\"\", Dược\"\r\nB,\"hai\ndòng\"\n");

        assertThat(rows)
                .containsExactly(
                        Map.of("code", "A", "name", "Trung tâm \"Mỹ\", Dược"),
                        Map.of("code", "B", "name", "hai\ndòng"));
    }

    @Test
    void emptyFieldsAndALastLineWithoutBreakAreKept() {
        assertThat(CsvTable.rows("a,b,c\n1,,")).containsExactly(Map.of("a", "1", "b", "", "c", ""));
    }

    @Test
    void aRowOfAnotherLengthIsNamed() {
        assertThatThrownBy(() -> CsvTable.rows("a,b\n1,2\n3")).hasMessageContaining("Row 2 has 1 fields instead of 2");
    }
}
