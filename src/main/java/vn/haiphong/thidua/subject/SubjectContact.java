package vn.haiphong.thidua.subject;

/** How to reach a subject and by which number the state knows it: for its officers and the Board only. */
public record SubjectContact(String idNumber, String phone, String mail, String address) {

    public static final SubjectContact NONE = new SubjectContact("", "", "", "");

    /** Says nothing: records end up in logs. */
    @Override
    public String toString() {
        return "SubjectContact[…]";
    }
}
