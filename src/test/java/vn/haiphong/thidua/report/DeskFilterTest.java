package vn.haiphong.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.report.DeskFilter.Group;
import vn.haiphong.thidua.report.DeskFilter.Show;

class DeskFilterTest {

    @Test
    void whatIsChosenStandsInTheAddressAndComesBackFromIt() {
        var filter = new DeskFilter(
                "tong-ket",
                Show.LATE,
                Group.DISTRICTS,
                ReportSamples.HONG_BANG,
                Set.of(ReportSamples.NGO_QUYEN, ReportSamples.HEALTH),
                3);

        assertThat(DeskFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(DeskFilter.ALL.parameters()).isEmpty();
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() {
        var filter = DeskFilter.of(Map.of(
                "trang", List.of("-1"), "trang-thai", List.of("x"), "nhom", List.of(""), "don-vi", List.of(" ")));

        assertThat(filter).isEqualTo(DeskFilter.ALL);
    }

    @Test
    void aGroupUnfoldsAndFoldsAgain() {
        var open = DeskFilter.ALL.turned(ReportSamples.HONG_BANG);

        assertThat(open.open()).containsExactly(ReportSamples.HONG_BANG);
        assertThat(open.turned(ReportSamples.HONG_BANG)).isEqualTo(DeskFilter.ALL);
    }

    @Test
    void anotherChoiceBeginsOnTheFirstPage() {
        assertThat(DeskFilter.ALL.onPage(2).with(Show.LATE).page()).isEqualTo(1);
    }
}
