package vn.haiphong.thidua.search;

import java.util.List;
import java.util.function.Consumer;

/** Where the index gets everything again when it is rebuilt. */
public interface SearchSource {

    void forEach(Consumer<List<SearchDocument>> batches);
}
