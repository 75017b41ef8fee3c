package vn.haiphong.thidua.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import vn.haiphong.thidua.shared.VietnameseText;

/** Chooses one of some things by its name, typed with or without marks. */
public class MarklessBox<T> extends ComboBox<T> {

    public MarklessBox(String label, Collection<T> items, ItemLabelGenerator<T> name) {
        super(label);
        setItems((one, typed) -> VietnameseText.fold(name.apply(one)).contains(VietnameseText.fold(typed)), items);
        setItemLabelGenerator(name);
    }
}
