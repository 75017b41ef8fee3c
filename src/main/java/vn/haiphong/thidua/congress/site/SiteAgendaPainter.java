package vn.haiphong.thidua.congress.site;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.congress.Agenda;
import vn.haiphong.thidua.congress.AgendaPainter;

/** Draws the parts with the very components of the page, so that a swapped part cannot differ from a fresh one. */
@Component
@Primary
class SiteAgendaPainter implements AgendaPainter {

    private final I18NProvider words;

    SiteAgendaPainter(I18NProvider words) {
        this.words = words;
    }

    @Override
    public Map<String, String> paint(Agenda agenda, Locale language) {
        var painted = new LinkedHashMap<String, String>();
        for (var part : new AgendaParts(agenda, new AgendaWords(words, language)).all()) {
            painted.put(part.getId().orElseThrow(), part.getElement().getOuterHTML());
        }
        return painted;
    }
}
