package vn.haiphong.thidua.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an input method that was off would have made of the keys. */
class KeystrokesTest {

    @ParameterizedTest
    @CsvSource({
        "nguyeenx, nguyễn",
        "nguyene, nguyên",
        "ddieenr, điển",
        "hifnh, hình",
        "trwowng, trương",
        "nguwowif, người",
        "ddawngj, đặng",
        "dood, đô",
        "huwux, hữu",
        "kyx, kỹ",
        "quoocs, quốc",
        "giaf, già",
        "hoaf, hoà",
        "ruwngf, rừng",
        "Ho62ng, hồng",
        "hong62, hồng",
        "d9i2nh, đình",
        "d9a8ng, đăng",
        "nguo7i2, người",
        "ke61t, kết",
        "thuy3, thủy"
    })
    void theKeysSayWhichWordWasMeant(String typed, String meant) {
        var folded = Words.of(typed.toLowerCase(Locale.ROOT)).getFirst().folded();

        var decoded = Words.of(Keystrokes.decoded(folded)).getFirst();

        var word = Words.of(meant).getFirst();
        assertThat(decoded.exact()).isEqualTo(word.exact());
        assertThat(decoded.folded()).isEqualTo(word.folded());
    }

    @Test
    void aWordThatIsNoneIsLeftAlone() {
        assertThat(Keystrokes.decoded("hong")).isNull();
        assertThat(Keystrokes.decoded("thi")).isNull();
        assertThat(Keystrokes.decoded("237")).isNull();
    }
}
