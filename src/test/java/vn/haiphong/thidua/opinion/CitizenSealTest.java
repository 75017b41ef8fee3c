package vn.haiphong.thidua.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.opinion.CitizenSeal.Citizen;

class CitizenSealTest {

    private static final Citizen CITIZEN = new Citizen("Đặng Kín Đáo", "0912 345 678");

    private final CitizenSeal seal = seal((byte) 1);

    @Test
    void whatIsSealedOpensAgainForTheSameAnswer() {
        var answer = UUID.randomUUID();

        assertThat(seal.open(answer, seal.seal(answer, CITIZEN))).isEqualTo(CITIZEN);
    }

    @Test
    void nothingOfItCanBeReadAndNoTwoSealsAreAlike() {
        var answer = UUID.randomUUID();
        var first = seal.seal(answer, CITIZEN);

        assertThat(new String(first, StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        "0912", new String("Đặng".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        assertThat(seal.seal(answer, CITIZEN)).isNotEqualTo(first);
    }

    @Test
    void itOpensForNoOtherAnswerAndWithNoOtherKey() {
        var answer = UUID.randomUUID();
        var sealed = seal.seal(answer, CITIZEN);

        assertThatThrownBy(() -> seal.open(UUID.randomUUID(), sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal((byte) 2).open(answer, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noLogShowsWhoItIs() {
        assertThat(CITIZEN).hasToString("Citizen[…]");
        assertThat(new CitizenAnswers.Sender("Đặng Kín Đáo", "0912")).hasToString("Sender[…]");
        assertThat(OpinionSamples.answer(java.time.Instant.EPOCH)).hasToString("CitizenForm[…]");
    }

    private static CitizenSeal seal(byte fill) {
        var key = new byte[32];
        java.util.Arrays.fill(key, fill);
        return new CitizenSeal(null, Base64.getEncoder().encodeToString(key));
    }
}
