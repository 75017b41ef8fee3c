package vn.haiphong.thidua.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How often what people type finds what they mean, among five thousand others. */
class SearchRelevanceTest {

    private static final int OTHERS = 5_000;

    @TempDir
    Path folder;

    @Test
    void whatPeopleTypeFindsWhatTheyMean() throws IOException {
        var index = new SearchIndex(
                folder, new StaticListableBeanFactory().getBeanProvider(SearchSource.class), event -> {});
        index.put(exemplars());
        for (int from = 0; from < OTHERS; from += 1000) index.put(SearchSamples.random(7, from, 1000, 8));

        var ranks = new TreeMap<String, List<Double>>();
        var missed = new ArrayList<String>();
        for (var question : lines("/search/queries.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList()) {
            var result = index.search(new SearchQuery(question[0], Map.of(), SearchSort.RELEVANCE, 0, 10, Set.of()));
            var ids = result.hits().stream().map(SearchHit::id).toList();
            var rank = ids.indexOf(question[2]) + 1;
            ranks.computeIfAbsent(question[1], kind -> new ArrayList<>()).add(rank == 0 ? 0 : 1.0 / rank);
            if (rank != 1) missed.add(question[1] + ": " + question[0] + " → rank " + rank + " of " + result.total());
        }
        index.close();

        ranks.forEach((kind, values) -> System.out.printf(
                "%-10s MRR@10 %.3f  recall@10 %.3f  (%d)%n", kind, mean(values), recall(values), values.size()));
        var all = ranks.values().stream().flatMap(List::stream).toList();
        System.out.printf("%-10s MRR@10 %.3f  recall@10 %.3f  (%d)%n", "all", mean(all), recall(all), all.size());
        missed.forEach(System.out::println);
        assertThat(mean(all)).isGreaterThanOrEqualTo(0.95);
        ranks.forEach((kind, values) -> assertThat(mean(values)).as(kind).isGreaterThanOrEqualTo(0.85));
    }

    private static List<SearchDocument> exemplars() throws IOException {
        var json = JsonMapper.builder().build();
        return lines("/search/exemplars.jsonl").stream()
                .map(line -> json.readTree(line))
                .map(SearchRelevanceTest::document)
                .toList();
    }

    private static SearchDocument document(JsonNode row) {
        return new SearchDocument(
                row.get("externalId").asString(),
                row.get("name").asString(),
                row.get("summary").asString(),
                row.get("story").asString(),
                "",
                Map.of(),
                0,
                "{}");
    }

    private static List<String> lines(String resource) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                SearchRelevanceTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double recall(List<Double> values) {
        return values.stream().filter(value -> value > 0).count() / (double) values.size();
    }
}
