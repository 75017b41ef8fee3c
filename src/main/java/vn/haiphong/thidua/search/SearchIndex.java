package vn.haiphong.thidua.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The door to the index. */
@Service
public class SearchIndex {

    public void put(Collection<SearchDocument> documents) {}

    public void remove(Collection<String> ids) {}

    public SearchResult search(SearchQuery query) {
        return new SearchResult(0, 0, List.of(), Map.of(), null);
    }

    public List<SearchHit> suggest(String text, int max) {
        return List.of();
    }

    public List<SearchHit> similar(String id, int max) {
        return List.of();
    }

    public List<SearchHit> near(String text, int max) {
        return List.of();
    }

    public long rebuild() {
        return 0;
    }

    public long size() {
        return 0;
    }
}
