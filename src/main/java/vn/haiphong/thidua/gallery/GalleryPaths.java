package vn.haiphong.thidua.gallery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.haiphong.thidua.gallery.StoryQuery.Facet;
import vn.haiphong.thidua.search.SearchSort;

/** Addresses of the gallery, for links from every room. The same question always has the same address. */
public final class GalleryPaths {

    public static final String GALLERY = "/dien-hinh";
    public static final String FEED = "/dien-hinh.atom";

    /** Where those whom a story tells of read it before others do, and where their answer is sent. */
    public static final String PROOF = "dien-hinh/xem-truoc";

    public static final String PROOF_ANSWER = "/" + PROOF + "/gui";

    private GalleryPaths() {}

    public static String story(String slug) {
        return GALLERY + "/" + slug;
    }

    public static String search(String text) {
        return of(new StoryQuery(text, Map.of(), SearchSort.RELEVANCE, 1));
    }

    public static String facet(Facet facet, String value) {
        return of(new StoryQuery("", Map.of(facet, Set.of(value)), SearchSort.NEWEST, 1));
    }

    public static String of(StoryQuery query) {
        var parts = new ArrayList<String>();
        if (!query.text().isEmpty()) parts.add("q=" + encoded(query.text()));
        for (var facet : Facet.values()) {
            for (var value : new TreeSet<>(query.chosen(facet))) parts.add(facet.word() + "=" + encoded(value));
        }
        var usual = query.text().isEmpty() ? SearchSort.NEWEST : SearchSort.RELEVANCE;
        if (query.sort() != usual) parts.add("sap-xep=" + StoryQuery.word(query.sort()));
        if (query.page() > 1) parts.add("trang=" + query.page());
        return parts.isEmpty() ? GALLERY : GALLERY + "?" + String.join("&", parts);
    }

    /** The Atom feed of what a question finds, newest first. */
    public static String feed(StoryQuery query) {
        var newest = new StoryQuery(query.text(), query.chosen(), SearchSort.NEWEST, 1);
        return FEED + of(newest).substring(GALLERY.length()).replaceFirst("[?&]sap-xep=moi-nhat", "");
    }

    /** The question with the value chosen, or no longer chosen, from the first page. */
    public static StoryQuery toggled(StoryQuery query, Facet facet, String value) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.putAll(query.chosen());
        var values = new LinkedHashSet<>(query.chosen(facet));
        if (!values.remove(value)) values.add(value);
        if (values.isEmpty()) chosen.remove(facet);
        else chosen.put(facet, values);
        return new StoryQuery(query.text(), chosen, query.sort(), 1);
    }

    public static StoryQuery unnarrowed(StoryQuery query) {
        return new StoryQuery(query.text(), Map.of(), query.sort(), 1);
    }

    public static StoryQuery sorted(StoryQuery query, SearchSort sort) {
        return new StoryQuery(query.text(), query.chosen(), sort, 1);
    }

    public static StoryQuery turned(StoryQuery query, int page) {
        return new StoryQuery(query.text(), query.chosen(), query.sort(), page);
    }

    /** Names and values of a query, for a form that keeps its filters. */
    public static List<Map.Entry<String, String>> filters(StoryQuery query) {
        var all = new ArrayList<Map.Entry<String, String>>();
        query.chosen().forEach((facet, values) -> values.forEach(value -> all.add(Map.entry(facet.word(), value))));
        return all;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
