package vn.haiphong.thidua.search;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * How fast the index is built and answers; {@code docs/performance.md} keeps the figures. Argument: number of documents.
 */
final class SearchBenchmark {

    private static final Set<String> FACETS = Set.of("loai", "nam", "don-vi", "linh-vuc", "cap");

    private SearchBenchmark() {}

    static void main(String[] arguments) throws IOException {
        int documents = Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("search-benchmark");
        SearchSource source = batches -> {
            for (int from = 0; from < documents; from += 500) {
                batches.accept(SearchSamples.random(9, from, Math.min(500, documents - from), 8));
            }
        };
        var beans = new StaticListableBeanFactory();
        beans.addBean("source", source);
        var index = new SearchIndex(folder, beans.getBeanProvider(SearchSource.class), event -> {});
        var start = System.nanoTime();
        index.rebuild();
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("build: %d documents in %.1f s, %.0f/s%n", documents, seconds, documents / seconds);
        measure(
                index,
                "name with marks",
                List.of("Nguyễn Thị Hòa", "Vũ Đức Ổn", "Đặng Quang Ánh", "Hồ Kim Yến"),
                Map.of());
        measure(
                index,
                "name without marks",
                List.of("nguyen thi hoa", "vu duc on", "dang quang anh", "ho kim yen"),
                Map.of());
        measure(
                index,
                "topic",
                List.of("nông thôn mới", "thu ngan sach", "cứu hộ mùa bão", "hop tac xa san xuat"),
                Map.of());
        measure(
                index,
                "topic, two facets",
                List.of("nông thôn mới", "thu ngan sach"),
                Map.of("loai", Set.of("ca-nhan"), "nam", Set.of("2015", "2016")));
        measure(
                index,
                "typo",
                List.of("nguyen thi hoaa", "nong thonn moi", "hop tac xaa san xuatt", "cuwus hooj"),
                Map.of());
        measure(index, "everything", List.of(""), Map.of());
        measure(index, "everything, two facets", List.of(""), Map.of("loai", Set.of("ca-nhan"), "nam", Set.of("2015")));
        index.close();
    }

    private static void measure(SearchIndex index, String what, List<String> texts, Map<String, Set<String>> chosen) {
        var times = new double[400];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < times.length; i++) {
                var start = System.nanoTime();
                index.search(new SearchQuery(texts.get(i % texts.size()), chosen, SearchSort.RELEVANCE, 0, 20, FACETS));
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-24s p50 %6.1f ms  p95 %6.1f ms%n", what, times[times.length / 2], times[times.length * 95 / 100]);
    }
}
