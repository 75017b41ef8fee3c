package vn.haiphong.thidua.subject;

/** A room in which something can be done with a subject offers itself as a bean; the subject's page leads there. */
public interface SubjectDoor {

    /** What is done there, e.g. {@code Lập hồ sơ đề nghị}. */
    String label();

    String path(SubjectId subject);
}
