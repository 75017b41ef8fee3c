package vn.haiphong.thidua.gallery;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.haiphong.thidua.search.SearchSort;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * What a reader asks of the gallery, as it stands in the address.
 *
 * @param page from 1
 */
public record StoryQuery(String text, Map<Facet, Set<String>> chosen, SearchSort sort, int page) {

    public static final int PAGE = 20;
    public static final int LAST_PAGE = 1000;

    /** By what the gallery can be narrowed; the word is the parameter's name. */
    public enum Facet {
        KIND("loai"),
        LEVEL("cap"),
        UNIT("don-vi"),
        FIELD("linh-vuc"),
        MOVEMENT("phong-trao"),
        TITLE("danh-hieu"),
        YEAR("nam");

        private final String word;

        Facet(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public StoryQuery {
        text = VietnameseText.line(text);
        if (text.length() > 200) text = text.substring(0, 200);
        page = Math.clamp(page, 1, LAST_PAGE);
        chosen = Map.copyOf(chosen);
    }

    /** From the parameters of an address; what it does not know it leaves out. */
    public static StoryQuery of(Map<String, List<String>> parameters) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = new LinkedHashSet<String>();
            for (var value : parameters.getOrDefault(facet.word(), List.of())) {
                if (!value.isBlank() && value.length() <= 100 && values.size() < 50) values.add(value.strip());
            }
            if (!values.isEmpty()) chosen.put(facet, values);
        }
        var text = first(parameters, "q");
        var sort = switch (first(parameters, "sap-xep")) {
            case "moi-nhat" -> SearchSort.NEWEST;
            case "ten" -> SearchSort.NAME;
            case "phu-hop" -> SearchSort.RELEVANCE;
            default -> text.isBlank() ? SearchSort.NEWEST : SearchSort.RELEVANCE;
        };
        var page = first(parameters, "trang");
        return new StoryQuery(text, chosen, sort, page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean isNarrowed() {
        return !chosen.isEmpty();
    }

    /** The word of the order in addresses. */
    public static String word(SearchSort sort) {
        return switch (sort) {
            case RELEVANCE -> "phu-hop";
            case NEWEST -> "moi-nhat";
            case NAME -> "ten";
        };
    }
}
