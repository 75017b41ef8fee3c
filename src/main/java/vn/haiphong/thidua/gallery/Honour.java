package vn.haiphong.thidua.gallery;

import vn.haiphong.thidua.shared.VietnameseText;

/**
 * A title or form of commendation somebody received.
 *
 * @param code in the catalogue of the campaign
 * @param decision number and date of the decision, empty when not known
 */
public record Honour(String code, int year, String decision) {

    public Honour {
        code = VietnameseText.line(code);
        decision = VietnameseText.line(decision);
    }
}
