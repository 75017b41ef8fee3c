package vn.haiphong.thidua.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;

/** The words of the interface: Vietnamese unless a page is asked for in English, whatever the machine speaks. */
@Component
class Translations implements I18NProvider {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle vietnamese = bundle(Locale.ROOT);
    private final ResourceBundle english = bundle(Languages.ENGLISH);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Languages.VIETNAMESE, Languages.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        var words = locale.getLanguage().equals("en") ? english : vietnamese;
        if (!words.containsKey(key)) return "!" + key;
        var text = words.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("vaadin-i18n/translations", locale, NO_FALLBACK);
    }
}
