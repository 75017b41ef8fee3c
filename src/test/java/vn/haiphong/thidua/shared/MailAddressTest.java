package vn.haiphong.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @Test
    void anAddressIsKeptInSmallLettersAndNothingIsNoAddress() {
        assertThat(MailAddress.read(" VanPhong@QuanHongBang.haiphong.gov.vn "))
                .isEqualTo("vanphong@quanhongbang.haiphong.gov.vn");
        assertThat(MailAddress.read("a@b.vn")).isEqualTo("a@b.vn");
        assertThat(MailAddress.read("van-thu_1+td@so-noi-vu.vn")).isEqualTo("van-thu_1+td@so-noi-vu.vn");
        assertThat(MailAddress.read("  ")).isNull();
        assertThat(MailAddress.read(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vanphong",
                "vanphong@",
                "@haiphong.gov.vn",
                "van phong@haiphong.gov.vn",
                "văn-phòng@haiphong.gov.vn",
                "a@b@c.vn",
                "a@localhost",
                "a..b@c.vn",
                "a@-c.vn",
                "a@c..vn",
                "a@c.vn, b@c.vn",
                "a@c.vn\r\nBcc: b@c.vn",
                "Tên <a@c.vn>"
            })
    void whatIsNoPlainAddressIsRefusedWithAnExample(String typed) {
        assertThatThrownBy(() -> MailAddress.read(typed))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("vanphong@quanhongbang.haiphong.gov.vn");
    }

    @Test
    void anAddressTooLongForAnyServerIsRefused() {
        assertThatThrownBy(
                        () -> MailAddress.read("a@" + "b".repeat(60).concat(".").repeat(5) + "vn"))
                .isInstanceOf(StepRefused.class);
    }
}
