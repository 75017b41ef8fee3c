package vn.haiphong.thidua.subject;

import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.organisation.UnitId;

/** Subjects for tests. */
public final class SubjectSamples {

    public static final String ID_NUMBER = "031085001234";
    public static final String PHONE = "0987654321";
    public static final String ADDRESS = "Số 7 ngõ 12 phố Minh Họa";

    private SubjectSamples() {}

    /** With every private field filled. */
    public static SubjectForm person(String name, int birthYear, UnitId unit) {
        return new SubjectForm(
                SubjectKind.PERSON,
                name,
                null,
                birthYear,
                Sex.FEMALE,
                "Kinh",
                "",
                true,
                true,
                "Y tế",
                "Điều dưỡng",
                "",
                unit,
                new SubjectContact("", PHONE, "a@example.vn", ADDRESS));
    }

    public static SubjectForm withNumber(SubjectForm form, String idNumber) {
        var contact = form.contact();
        return new SubjectForm(
                form.kind(),
                form.name(),
                form.birthDay(),
                form.birthYear(),
                form.sex(),
                form.ethnicity(),
                form.religion(),
                form.partyMember(),
                form.directWorker(),
                form.sector(),
                form.post(),
                form.highestTitle(),
                form.unit(),
                new SubjectContact(idNumber, contact.phone(), contact.mail(), contact.address()));
    }

    /** Registers as who is signed in, without looking for likely ones. */
    public static SubjectId registered(Subjects subjects, SubjectForm form) {
        return subjects.register(form, Set.of()).id();
    }

    public static void none(JdbcTemplate sql) {
        sql.update("delete from subject_consent");
        sql.update("delete from subject_entry");
        sql.update("update subject_subject set merged_into = null");
        sql.update("delete from subject_subject");
        sql.update("delete from subject_name");
    }
}
