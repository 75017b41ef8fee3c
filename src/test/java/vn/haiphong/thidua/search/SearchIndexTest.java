package vn.haiphong.thidua.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SearchIndexTest {

    private static final Set<String> FACETS = Set.of("loai", "nam", "don-vi", "linh-vuc", "cap");

    @TempDir
    Path folder;

    private final List<SearchDocument> truth = new ArrayList<>();
    private SearchIndex index;

    @BeforeEach
    void open() {
        index = new SearchIndex(folder, source(), event -> {});
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void whatIsPutIsFoundAtOnceAndWhatIsRemovedIsGoneAtOnce() {
        index.put(List.of(document("1", "Nguyễn Thị Hòa", "Cô giáo ở đảo")));
        assertThat(ids("hoà")).containsExactly("1");

        index.put(List.of(document("1", "Trần Văn Bình", "Thợ hàn")));
        assertThat(ids("hoà")).isEmpty();
        assertThat(ids("tran van binh")).containsExactly("1");

        index.remove(List.of("1"));
        assertThat(ids("tran van binh")).isEmpty();
    }

    @Test
    void aLongRowIsFoundAtTheLatestWhenTheIndexCatchesUp() {
        for (int i = 0; i < 30; i++) index.putSoon(List.of(document("n" + i, "Người Số " + i, "x")));

        index.catchUp();

        assertThat(index.size()).isEqualTo(30);
        assertThat(ids("nguoi so 29")).first().isEqualTo("n29");
    }

    @Test
    void whoMadeSomethingFromTheIndexIsToldWhenItCaughtUpAndOnlyThen() throws IOException {
        index.close();
        var told = new ArrayList<Object>();
        index = new SearchIndex(folder, source(), told::add);
        index.putSoon(List.of(document("1", "Một", "x")));

        index.catchUp();
        index.catchUp();

        assertThat(told).containsExactly(new IndexCaughtUp());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Hòa", "nguyen thi hoa", "Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA", "nguyeenx thij hoaf",
                        "nguye64n thi5 hoa2",
                "hòa nguyễn thị", "nguyễn thị hoa", "nguyenthihoa", "bà Nguyễn Thị Hòa", "nguyễn thị hòaa",
                        "ngyuễn thị hòa"
            })
    void aNameIsFoundHoweverItIsTyped(String typed) {
        index.put(SearchSamples.random(1, 0, 500, 5));
        index.put(List.of(document("1", "Nguyễn Thị Hòa", "Người gác đèn biển")));

        assertThat(ids(typed)).first().isEqualTo("1");
        assertThat(ids(Normalizer.normalize(typed, Normalizer.Form.NFD)))
                .first()
                .isEqualTo("1");
    }

    @Test
    void exactMarksRankAboveFoldedOnes() {
        index.put(List.of(
                document("1", "Mai Thị Lan", "x"),
                document("2", "Mai Thị Lân", "x"),
                document("3", "Mai Thị Lẫn", "x")));

        assertThat(ids("lân")).first().isEqualTo("2");
        assertThat(ids("lẫn")).first().isEqualTo("3");
        assertThat(ids("lan")).hasSize(3);
    }

    @Test
    void aNameRanksAboveAStoryAndAPhraseAboveScatteredWords() {
        index.put(List.of(
                document("story", "Trần Văn Tám", "Người kể về cầu đất nhiều lần, cầu đất và cầu đất"),
                document("name", "Cầu Đất", "Phường"),
                document("scattered", "Lê Thị Chín", "Bắc cầu qua ruộng và đắp thêm đất cho đường làng")));

        assertThat(ids("cầu đất")).containsExactly("name", "story", "scattered");
    }

    @Test
    void abbreviationsAreReadBothWays() {
        index.put(List.of(document("1", "Ủy ban nhân dân xã An Hòa", "x"), document("2", "UBND phường Cát Bi", "x")));

        assertThat(ids("ubnd")).containsExactlyInAnyOrder("1", "2");
        assertThat(ids("ủy ban nhân dân")).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void romanAndArabicNumbersAreOne() {
        index.put(List.of(document("1", "Đại hội lần thứ IX", "x"), document("2", "Đại hội lần thứ 9", "x")));

        assertThat(ids("lan thu 9")).containsExactlyInAnyOrder("1", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "???",
                "\"",
                "(a OR",
                "name:*",
                "a~2 AND -b",
                "\\",
                "😀",
                "\u0000",
                "+-&&||!(){}[]^\"~*?:\\/",
                "AND",
                "*",
                "đ"
            })
    void oddTextIsAnsweredCalmly(String typed) {
        index.put(SearchSamples.random(1, 0, 50, 2));

        assertThat(index.search(query(typed)).hits().size()).isLessThanOrEqualTo(10);
        assertThat(index.suggest(typed, 8).size()).isLessThanOrEqualTo(8);
        assertThat(index.near(typed, 5).size()).isLessThanOrEqualTo(5);
    }

    @Test
    void fiveMegabytesOfTextAreCutAndAnswered() {
        index.put(SearchSamples.random(1, 0, 50, 2));

        assertThat(index.search(query("nông thôn ".repeat(500_000))).total()).isPositive();
    }

    @Test
    void signsThatAreNoWordsFindNothing() {
        index.put(SearchSamples.random(1, 0, 50, 2));

        assertThat(index.search(query("😀")).total()).isZero();
    }

    @Test
    void countsAreRightUnderEveryCombination() {
        var documents = SearchSamples.random(3, 0, 400, 3);
        index.put(documents);
        index.remove(List.of("GEN-7", "GEN-8"));
        var live = documents.stream()
                .filter(one -> !Set.of("GEN-7", "GEN-8").contains(one.id()))
                .toList();
        var random = new Random(5);
        for (int round = 0; round < 60; round++) {
            var chosen = new HashMap<String, Set<String>>();
            for (var facet : FACETS) {
                if (random.nextInt(3) > 0) continue;
                var values = new HashSet<String>();
                for (int i = 0; i <= random.nextInt(2); i++) {
                    values.addAll(Set.of(live.get(random.nextInt(live.size()))
                            .facets()
                            .get(facet)
                            .getLast()));
                }
                chosen.put(facet, values);
            }
            var text = round % 2 == 0 ? "" : "nông thôn";

            var result = index.search(new SearchQuery(text, chosen, SearchSort.NEWEST, 0, 10, FACETS));

            var matching =
                    live.stream().filter(one -> text.isEmpty() || holds(one)).toList();
            assertThat(result.total())
                    .isEqualTo(matching.stream()
                            .filter(one -> fits(one, chosen, ""))
                            .count());
            for (var facet : FACETS) {
                var expected = new HashMap<String, Long>();
                for (var one : matching) {
                    if (!fits(one, chosen, facet)) continue;
                    for (var value : one.facets().get(facet)) expected.merge(value, 1L, Long::sum);
                }
                var counted = new HashMap<String, Long>();
                result.facets().get(facet).forEach(count -> counted.put(count.value(), count.count()));
                assertThat(counted).as(facet + " " + chosen).isEqualTo(expected);
            }
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        index.put(SearchSamples.random(2, 0, 95, 2));

        for (var sort : SearchSort.values()) {
            var seen = new ArrayList<String>();
            for (int page = 0; page < 11; page++) {
                index.search(new SearchQuery("", Map.of(), sort, page, 10, Set.of()))
                        .hits()
                        .forEach(hit -> seen.add(hit.id()));
            }
            assertThat(seen).hasSize(95).doesNotHaveDuplicates();
        }
    }

    @Test
    void namesSortByGivenNameInTheOrderOfTheAlphabet() {
        index.put(List.of(
                document("1", "Nguyễn Văn Ân", "x"),
                document("2", "Vũ Thị An", "x"),
                document("3", "Bùi Thị Ăn", "x"),
                document("4", "Lê Văn Đạt", "x"),
                document("5", "Lê Văn Dũng", "x"),
                document("6", "Đỗ Thị An", "x")));

        var sorted = index.search(new SearchQuery("", Map.of(), SearchSort.NAME, 0, 10, Set.of()));

        assertThat(sorted.hits()).extracting(SearchHit::id).containsExactly("6", "2", "3", "1", "5", "4");
    }

    @Test
    void matchesAreMarkedAsTheyAreWritten() {
        index.put(List.of(new SearchDocument(
                "1",
                "Nguyễn Thị Hòa",
                "Nuôi cá lồng bè",
                "Chị kể. ".repeat(60) + "Rồi Cách Làm mới đến.",
                "",
                Map.of(),
                0,
                "{}")));

        var hit = index.search(query("hoà cach lam")).hits().getFirst();

        assertThat(hit.name()).containsExactly(new Segment("Nguyễn Thị ", false), new Segment("Hòa", true));
        assertThat(hit.passage()).contains(new Segment("Cách Làm", true));
        assertThat(hit.passage().stream().mapToInt(part -> part.text().length()).sum())
                .isLessThan(300);
    }

    @Test
    void aTypoIsForgivenAndSaid() {
        index.put(List.of(document("1", "Lương Ngọc Ẩn", "Dạy lớp ghép trên đảo")));

        var result = index.search(query("luong ngcoj an"));

        assertThat(result.hits()).extracting(SearchHit::id).containsExactly("1");
        var other = index.search(query("lớp ghépp"));
        assertThat(other.corrected()).isEqualTo("lớp ghep");
    }

    @Test
    void aRebuildTakesEverythingFromTheSourceWhileTheOldIndexAnswers() throws Exception {
        truth.addAll(SearchSamples.random(4, 0, 3000, 3));
        index.put(truth.subList(0, 100));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rebuild = threads.submit(index::rebuild);
            while (!rebuild.isDone())
                assertThat(index.search(query("")).total()).isGreaterThanOrEqualTo(100);

            assertThat(rebuild.get()).isEqualTo(3000);
        }
        assertThat(index.size()).isEqualTo(3000);
    }

    @Test
    void whatChangesDuringARebuildIsNotLost() throws Exception {
        truth.addAll(SearchSamples.random(4, 0, 2000, 3));
        index.put(truth);
        duringRebuild = () -> {
            index.remove(List.of("GEN-5"));
            index.put(List.of(document("new", "Quách Thoảng Ước", "x")));
        };

        index.rebuild();

        assertThat(ids("quách thoảng ước")).containsExactly("new");
        assertThat(index.size()).isEqualTo(2000);
    }

    @Test
    void anIndexClosedInOrderIsThereAgainAndADamagedOneIsRebuilt() throws IOException {
        truth.addAll(SearchSamples.random(4, 0, 200, 2));
        index.rebuild();
        index.close();
        index = new SearchIndex(folder, source(), event -> {});
        assertThat(index.size()).isEqualTo(200);
        index.close();

        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "kaputt");
            }
        }
        index = new SearchIndex(folder, source(), event -> {});
        assertThat(index.size()).isZero();
        index.rebuild();
        assertThat(index.size()).isEqualTo(200);
    }

    @Test
    void suggestionsCompleteTheLastWord() {
        index.put(List.of(
                document("1", "Nguyễn Thị Thúy Hường", "x"),
                document("2", "Trần Văn Hưởng", "x"),
                document("3", "Lê Hoa", "x")));

        assertThat(index.suggest("thuy hu", 8)).extracting(SearchHit::id).containsExactly("1");
        assertThat(index.suggest("huo", 8)).extracting(SearchHit::id).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void similarDocumentsShareWordsAndFacetsAndAreNeverTheDocumentItself() {
        index.put(SearchSamples.random(6, 0, 300, 6));

        var similar = index.similar("GEN-1", 5);

        assertThat(similar).hasSize(5).extracting(SearchHit::id).doesNotContain("GEN-1");
    }

    private Runnable duringRebuild = () -> {};

    private ObjectProvider<SearchSource> source() {
        SearchSource source = (Consumer<List<SearchDocument>> batches) -> {
            for (int i = 0; i < truth.size(); i += 100)
                batches.accept(truth.subList(i, Math.min(truth.size(), i + 100)));
            duringRebuild.run();
        };
        var beans = new StaticListableBeanFactory();
        beans.addBean("source", source);
        return beans.getBeanProvider(SearchSource.class);
    }

    private List<String> ids(String text) {
        return index.search(query(text)).hits().stream().map(SearchHit::id).toList();
    }

    private static SearchQuery query(String text) {
        return new SearchQuery(text, Map.of(), SearchSort.RELEVANCE, 0, 10, FACETS);
    }

    private static boolean holds(SearchDocument document) {
        return (document.summary() + document.body()).contains("nông thôn");
    }

    private static boolean fits(SearchDocument document, Map<String, Set<String>> chosen, String except) {
        return chosen.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(except))
                .allMatch(
                        entry -> document.facets().get(entry.getKey()).stream().anyMatch(entry.getValue()::contains));
    }

    private static SearchDocument document(String id, String name, String summary) {
        return new SearchDocument(id, name, summary, "", "", Map.of(), 0, "{}");
    }
}
