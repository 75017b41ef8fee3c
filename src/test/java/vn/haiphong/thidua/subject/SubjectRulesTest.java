package vn.haiphong.thidua.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.haiphong.thidua.organisation.UnitId;

class SubjectRulesTest {

    private static final UnitId HONG_BANG = new UnitId("303");

    @Test
    void spellingsOfOneNameHaveOneKey() {
        assertThat(SubjectName.key("Ông Lý Mỹ Hoà"))
                .isEqualTo(SubjectName.key("LÍ MĨ HÒA"))
                .isEqualTo(SubjectName.key("lý  mỹ hoà"))
                .isEqualTo("limihoa");
        assertThat(SubjectName.key("Hộ gia đình ông Đặng Văn Sáu")).isEqualTo(SubjectName.key("Hộ ông Đặng Văn Sáu"));
    }

    @Test
    void familyNamesThatLookLikeFormsOfAddressStay() {
        assertThat(SubjectName.key("Hồ Văn Nam")).isEqualTo("hovannam");
        assertThat(SubjectName.key("Cổ Thị Mai")).isEqualTo("cothimai");
        assertThat(SubjectName.key("Bá Đức")).isEqualTo("baduc");
    }

    @Test
    void whatOnlyPersonsHaveIsDroppedForTheOthers() {
        var form = SubjectSamples.withNumber(SubjectSamples.person("Tổ 3", 1980, HONG_BANG), SubjectSamples.ID_NUMBER);
        var collective = new SubjectForm(
                SubjectKind.COLLECTIVE,
                form.name(),
                LocalDate.of(1980, 1, 1),
                form.birthYear(),
                form.sex(),
                form.ethnicity(),
                "Phật giáo",
                true,
                true,
                form.sector(),
                form.post(),
                form.highestTitle(),
                HONG_BANG,
                form.contact());

        var clean = SubjectRules.clean(collective);

        assertThat(clean.birthDay()).isNull();
        assertThat(clean.birthYear()).isNull();
        assertThat(clean.sex()).isNull();
        assertThat(clean.ethnicity()).isEmpty();
        assertThat(clean.religion()).isEmpty();
        assertThat(clean.partyMember()).isFalse();
        assertThat(clean.contact().idNumber()).isEmpty();
    }

    @Test
    void faultsNameTheirFields() {
        var faulty = new SubjectForm(
                SubjectKind.PERSON,
                " ",
                null,
                1850,
                null,
                "",
                "",
                false,
                false,
                "",
                "x".repeat(201),
                "",
                HONG_BANG,
                new SubjectContact("12345", "khong co", "khong", ""));

        assertThat(SubjectRules.faults(SubjectRules.clean(faulty), LocalDate.of(2020, 3, 1)))
                .extracting(SubjectRefused.Fault::field)
                .containsExactly("name", "post", "birthYear", "idNumber", "phone", "mail");
    }

    @Test
    void noPrivateFieldStandsInTheWordsOfARecord() {
        var form = SubjectSamples.withNumber(
                SubjectSamples.person("Nguyễn Thị Lan", 1985, HONG_BANG), SubjectSamples.ID_NUMBER);

        assertThat(form + " " + form.contact())
                .doesNotContain(SubjectSamples.ID_NUMBER, SubjectSamples.PHONE, SubjectSamples.ADDRESS, "1985");
    }
}
