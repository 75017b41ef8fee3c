package vn.haiphong.thidua.paper;

/**
 * The head of a paper on the left: who issues it.
 *
 * @param parent the body above, empty when there is none to name
 * @param issuer the issuing body
 * @param place as it stands before the date, e.g. {@code Hải Phòng}
 */
public record Letterhead(String parent, String issuer, String place) {}
