package vn.haiphong.thidua.nomination.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import vn.haiphong.thidua.campaign.Campaign.Title;
import vn.haiphong.thidua.shared.VietnameseText;

/** Chooses a title or form of the law in force by its name, with or without marks. */
class TitleBox extends ComboBox<Title> {

    private final List<Title> titles;

    TitleBox(String label, List<Title> all) {
        super(label);
        titles = all.stream().filter(Title::inForce).toList();
        setItems((one, typed) -> VietnameseText.fold(one.name()).contains(VietnameseText.fold(typed)), titles);
        setItemLabelGenerator(Title::name);
        setClearButtonVisible(true);
    }

    /** Code of the title, empty for none. */
    String code() {
        return getValue() == null ? "" : getValue().code();
    }

    void choose(String code) {
        setValue(titles.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null));
    }
}
