package vn.haiphong.thidua.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of those with the same name may be the same: born in the same year, or of the same unit, or not known better. */
final class SubjectLikeness {

    private static final int SHOWN = 20;

    private SubjectLikeness() {}

    static List<LikelySubject> among(SubjectForm form, List<Subject> alike) {
        return alike.stream()
                .map(one -> compare(form, one))
                .filter(one -> one.why().size() > 1 || one.certain())
                .sorted(Comparator.comparing((LikelySubject one) -> !one.certain())
                        .thenComparing(one -> -one.why().size()))
                .limit(SHOWN)
                .toList();
    }

    private static LikelySubject compare(SubjectForm form, Subject other) {
        var theirs = other.form();
        var number = form.contact().idNumber();
        var same = !number.isEmpty() && number.equals(theirs.contact().idNumber());
        var different = !number.isEmpty() && !theirs.contact().idNumber().isEmpty() && !same;
        var why = new ArrayList<String>();
        if (same) why.add("trùng số định danh");
        if (SubjectName.key(form.name()).equals(SubjectName.key(theirs.name()))) why.add("trùng họ tên");
        if (form.birthYear() != null && form.birthYear().equals(theirs.birthYear())) why.add("cùng năm sinh");
        if (form.unit().equals(theirs.unit())) why.add("cùng đơn vị");
        var unknown = form.birthYear() == null || theirs.birthYear() == null;
        if (form.kind() == SubjectKind.PERSON && unknown) why.add("chưa rõ năm sinh");
        // Two numbers of the state are two persons, whatever else they share.
        return new LikelySubject(other.row(), different ? List.of() : List.copyOf(why), same);
    }

    /** For leaders and administrators: no contact, and of the birth only the year. */
    static SubjectForm withoutPrivate(SubjectForm form) {
        return new SubjectForm(
                form.kind(),
                form.name(),
                null,
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
                SubjectContact.NONE);
    }
}
