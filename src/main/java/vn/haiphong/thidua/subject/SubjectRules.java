package vn.haiphong.thidua.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.subject.SubjectRefused.Fault;

/** What can be kept of a subject, and in which form. */
final class SubjectRules {

    private static final int OLDEST = 120;

    private SubjectRules() {}

    /** As the house keeps texts; what only persons have is dropped for the others. */
    static SubjectForm clean(SubjectForm form) {
        var person = form.kind() == SubjectKind.PERSON;
        var contact = form.contact();
        return new SubjectForm(
                form.kind(),
                VietnameseText.line(form.name()),
                person ? form.birthDay() : null,
                !person
                        ? null
                        : form.birthDay() != null
                                ? Integer.valueOf(form.birthDay().getYear())
                                : form.birthYear(),
                person ? form.sex() : null,
                person ? VietnameseText.line(form.ethnicity()) : "",
                person ? VietnameseText.line(form.religion()) : "",
                person && form.partyMember(),
                person && form.directWorker(),
                VietnameseText.line(form.sector()),
                VietnameseText.line(form.post()),
                VietnameseText.line(form.highestTitle()),
                form.unit(),
                new SubjectContact(
                        person ? contact.idNumber().replaceAll("[\\s.]", "") : "",
                        contact.phone().replaceAll("[\\s.()-]", ""),
                        VietnameseText.line(contact.mail()),
                        VietnameseText.line(contact.address())));
    }

    static List<Fault> faults(SubjectForm form, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (form.name().isEmpty()) faults.add(new Fault("name", "Hãy ghi họ tên hoặc tên gọi."));
        else if (SubjectName.key(form.name()).isEmpty())
            faults.add(new Fault("name", "Tên phải có chữ cái. Hãy ghi đầy đủ họ tên."));
        longest(faults, "name", form.name(), 200);
        longest(faults, "ethnicity", form.ethnicity(), 60);
        longest(faults, "religion", form.religion(), 60);
        longest(faults, "sector", form.sector(), 80);
        longest(faults, "post", form.post(), 200);
        longest(faults, "highestTitle", form.highestTitle(), 120);
        if (form.birthYear() != null && !possible(form.birthYear(), today)) {
            var field = form.birthDay() != null ? "birthDay" : "birthYear";
            faults.add(new Fault(
                    field, "Năm sinh phải từ " + (today.getYear() - OLDEST) + " đến " + today.getYear() + "."));
        }
        if (form.birthDay() != null && form.birthDay().isAfter(today)) {
            faults.add(new Fault("birthDay", "Ngày sinh còn ở phía trước. Hãy chọn lại."));
        }
        contact(faults, form.contact());
        return faults;
    }

    private static void contact(List<Fault> faults, SubjectContact contact) {
        if (!contact.idNumber().isEmpty() && !contact.idNumber().matches("\\d{9}|\\d{12}")) {
            faults.add(new Fault("idNumber", "Số định danh gồm 12 chữ số, chứng minh nhân dân cũ 9 chữ số."));
        }
        if (!contact.phone().isEmpty() && !contact.phone().matches("\\+?\\d{8,15}")) {
            faults.add(new Fault("phone", "Số điện thoại chỉ gồm chữ số, ví dụ 02253841000."));
        }
        if (!contact.mail().isEmpty() && !contact.mail().matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}")) {
            faults.add(new Fault("mail", "Thư điện tử cần có dạng ten@coquan.gov.vn."));
        }
        longest(faults, "mail", contact.mail(), 254);
        longest(faults, "address", contact.address(), 300);
    }

    /** The names of the fields that differ, for the history; never what stands in them. */
    static List<String> changed(SubjectForm before, SubjectForm after) {
        var names = new ArrayList<String>();
        differs(names, "tên", before.name(), after.name());
        differs(names, "loại", before.kind(), after.kind());
        differs(names, "ngày sinh", before.birthDay(), after.birthDay());
        differs(names, "năm sinh", before.birthYear(), after.birthYear());
        differs(names, "giới tính", before.sex(), after.sex());
        differs(names, "dân tộc", before.ethnicity(), after.ethnicity());
        differs(names, "tôn giáo", before.religion(), after.religion());
        differs(names, "đảng viên", before.partyMember(), after.partyMember());
        differs(names, "người lao động trực tiếp", before.directWorker(), after.directWorker());
        differs(names, "lĩnh vực", before.sector(), after.sector());
        differs(names, "chức vụ, nghề nghiệp", before.post(), after.post());
        differs(names, "danh hiệu cao nhất", before.highestTitle(), after.highestTitle());
        differs(names, "đơn vị", before.unit(), after.unit());
        differs(
                names,
                "số định danh",
                before.contact().idNumber(),
                after.contact().idNumber());
        differs(names, "điện thoại", before.contact().phone(), after.contact().phone());
        differs(names, "thư điện tử", before.contact().mail(), after.contact().mail());
        differs(names, "địa chỉ", before.contact().address(), after.contact().address());
        return names;
    }

    private static boolean possible(int year, LocalDate today) {
        return year >= today.getYear() - OLDEST && year <= today.getYear();
    }

    private static void longest(List<Fault> faults, String field, String text, int most) {
        if (text.length() > most) faults.add(new Fault(field, "Dài quá " + most + " ký tự. Hãy viết gọn hơn."));
    }

    private static void differs(List<String> names, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) names.add(name);
    }
}
