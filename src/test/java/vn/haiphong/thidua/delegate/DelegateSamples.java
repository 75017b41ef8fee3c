package vn.haiphong.thidua.delegate;

import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.quota.QuotaSamples;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.subject.SubjectId;
import vn.haiphong.thidua.subject.SubjectSamples;
import vn.haiphong.thidua.subject.Subjects;

/** Delegates for tests. */
public final class DelegateSamples {

    public static final String SUMMARY = "Năm năm liền hoàn thành xuất sắc nhiệm vụ.";

    private DelegateSamples() {}

    public static void none(JdbcTemplate sql) {
        sql.update("update delegate_delegate set replaces = null");
        sql.update("delete from delegate_delegate");
        sql.update("delete from delegate_list");
        sql.update("delete from delegate_entry");
        sql.update("update campaign_task set state = 'OPEN', evidence = '', path = '', submitted_at = null"
                + " where code = 'dai-bieu'");
        QuotaSamples.none(sql);
        SubjectSamples.none(sql);
    }

    /** Registered as who is signed in. */
    public static SubjectId person(Subjects subjects, String name, UnitId unit) {
        return subjects.register(SubjectSamples.person(name, 1980, unit), Set.of())
                .id();
    }

    /** With all that a list needs. */
    public static DelegateForm official(SubjectId subject) {
        return new DelegateForm(subject, SeatKind.OFFICIAL, false, SUMMARY, true);
    }

    public static DelegateForm waiting(SubjectId subject) {
        return new DelegateForm(subject, SeatKind.OFFICIAL, true, SUMMARY, true);
    }
}
