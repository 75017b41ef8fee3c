package vn.haiphong.thidua.congress;

import java.util.Locale;
import java.util.Map;

/** Draws the parts of a public page that change while the congress runs. */
public interface AgendaPainter {

    /** The id of each part and its HTML, in the order of the page. */
    Map<String, String> paint(Agenda agenda, Locale language);
}
