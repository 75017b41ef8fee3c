package vn.haiphong.thidua.subject;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.StepRefused;

/** A person, collective or household. */
@Entity
@Table(name = "subject_subject")
class Subject {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SubjectId id = SubjectId.next();

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind = SubjectKind.PERSON;

    private String name = "";
    private String nameKey = "";
    private String words = "";
    private @Nullable LocalDate birthDay;
    private @Nullable Integer birthYear;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private String ethnicity = "";
    private String religion = "";
    private boolean partyMember;
    private boolean directWorker;
    private String sector = "";
    private String post = "";
    private String highestTitle = "";
    private String unitCode = "";
    private String idNumber = "";
    private String phone = "";
    private String mail = "";
    private String address = "";
    private @Nullable UUID mergedInto;
    private boolean demonstration;
    private String editedByName = "";
    private Instant editedAt = Instant.EPOCH;

    protected Subject() {}

    Subject(SubjectForm form, String by, Instant now) {
        write(form, by, now);
    }

    final void write(SubjectForm form, String by, Instant now) {
        if (mergedInto != null) throw new StepRefused("Hồ sơ này đã được nhập vào hồ sơ khác. Hãy mở hồ sơ được giữ.");
        kind = form.kind();
        name = form.name();
        nameKey = SubjectName.key(form.name());
        words = SubjectName.words(form.name(), form.post());
        birthDay = form.birthDay();
        birthYear = form.birthYear();
        sex = form.sex();
        ethnicity = form.ethnicity();
        religion = form.religion();
        partyMember = form.partyMember();
        directWorker = form.directWorker();
        sector = form.sector();
        post = form.post();
        highestTitle = form.highestTitle();
        unitCode = form.unit().code();
        idNumber = form.contact().idNumber();
        phone = form.contact().phone();
        mail = form.contact().mail();
        address = form.contact().address();
        editedByName = by;
        editedAt = now;
    }

    void mergeInto(Subject kept, String by, Instant now) {
        if (mergedInto != null || kept.mergedInto != null) {
            throw new StepRefused("Một trong hai hồ sơ đã được nhập vào hồ sơ khác. Hãy mở lại danh sách.");
        }
        if (id.equals(kept.id)) throw new StepRefused("Hãy chọn hai hồ sơ khác nhau.");
        if (kind != kept.kind) throw new StepRefused("Chỉ nhập được hai hồ sơ cùng loại.");
        if (!idNumber.isEmpty() && !kept.idNumber.isEmpty() && !idNumber.equals(kept.idNumber)) {
            throw new StepRefused("Hai hồ sơ có số định danh khác nhau, nên là hai người. Hãy kiểm tra lại.");
        }
        mergedInto = kept.id.value();
        editedByName = by;
        editedAt = now;
    }

    void markDemonstration() {
        demonstration = true;
    }

    SubjectForm form() {
        return new SubjectForm(
                kind,
                name,
                birthDay,
                birthYear,
                sex,
                ethnicity,
                religion,
                partyMember,
                directWorker,
                sector,
                post,
                highestTitle,
                unit(),
                new SubjectContact(idNumber, phone, mail, address));
    }

    SubjectRow row() {
        return new SubjectRow(id, kind, name, post, sector, unit(), demonstration);
    }

    SubjectTraits traits() {
        return new SubjectTraits(
                id,
                kind,
                name,
                birthYear,
                sex,
                ethnicity,
                religion,
                partyMember,
                directWorker,
                sector,
                post,
                highestTitle,
                unit());
    }

    SubjectId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UnitId unit() {
        return new UnitId(unitCode);
    }

    String name() {
        return name;
    }

    @Nullable
    SubjectId mergedInto() {
        return mergedInto == null ? null : new SubjectId(mergedInto);
    }

    boolean isDemonstration() {
        return demonstration;
    }

    String editedByName() {
        return editedByName;
    }

    Instant editedAt() {
        return editedAt;
    }
}
