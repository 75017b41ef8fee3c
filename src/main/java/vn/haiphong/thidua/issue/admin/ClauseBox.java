package vn.haiphong.thidua.issue.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import vn.haiphong.thidua.campaign.Campaign;
import vn.haiphong.thidua.shared.VietnameseText;

/** Chooses a clause of the plan by its number or its words. */
class ClauseBox extends ComboBox<Campaign.Clause> {

    private static final int WORDS = 90;

    private final Campaign campaign;

    ClauseBox(String label, Campaign campaign) {
        super(label);
        this.campaign = campaign;
        setItems(
                (one, typed) -> VietnameseText.fold(label(one)).contains(VietnameseText.fold(typed)),
                campaign.clauses());
        setItemLabelGenerator(ClauseBox::label);
        setClearButtonVisible(true);
    }

    String clause() {
        return getValue() == null ? "" : getValue().clause();
    }

    void choose(String clause) {
        setValue(campaign.clauses().stream()
                .filter(one -> one.clause().equals(clause))
                .findFirst()
                .orElse(null));
    }

    static String label(Campaign.Clause one) {
        var words = one.heading().isEmpty() ? one.text() : one.heading();
        return one.clause() + " " + (words.length() > WORDS ? words.substring(0, WORDS - 1) + "…" : words);
    }
}
