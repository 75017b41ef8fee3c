package vn.haiphong.thidua.congress.site;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.congress.Agenda;
import vn.haiphong.thidua.congress.AgendaPainter;

/** Draws the parts of the hall screen with the very components of that screen. */
@Component("hall")
class HallPainter implements AgendaPainter {

    private final I18NProvider words;
    private final Clock clock;

    HallPainter(I18NProvider words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Map<String, String> paint(Agenda agenda, Locale language) {
        var painted = new LinkedHashMap<String, String>();
        for (var part : new HallParts(agenda, new AgendaWords(words, language), LocalDate.now(clock)).all()) {
            painted.put(part.getId().orElseThrow(), part.getElement().getOuterHTML());
        }
        return painted;
    }
}
