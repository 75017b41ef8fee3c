package vn.haiphong.thidua.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which letters stand for somebody without a photo. */
class PortraitTest {

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, Nguyễn Thị Ngọc Ánh, Á",
        "INDIVIDUAL, Nguyễn Thị Ngọc Ánh (dữ liệu minh họa), Á",
        "INDIVIDUAL, đỗ văn đức, Đ",
        "HOUSEHOLD, Hộ ông Bùi Văn Tám, T",
        "COLLECTIVE, 'Trạm Y tế phường Hạ Lý, quận Hồng Bàng', HL"
    })
    void theyComeFromTheNameWithoutWhatIsAddedToIt(ExemplarKind kind, String name, String letters) {
        assertThat(Portrait.initials(kind, name)).isEqualTo(letters);
    }
}
