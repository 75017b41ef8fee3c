import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks a portal on this machine what citizens would ask, and says how long it took:
 * {@code java bench/search/SearchLoad.java --port 8080 --rounds 3 --clients 1}. From the project's root.
 */
class SearchLoad {

    private static final List<String> NAMES = List.of(
            "Nguyễn Thị Hòa", "Trần Văn Bình", "lê quang hải", "Phạm Thu Hương", "bùi đức thành", "Vũ Thị Lan",
            "đặng minh tuấn", "Ngô Bích Ngân", "Đỗ Xuân Trường", "Quách Khắc Vượng");
    private static final List<String> TOPICS = List.of(
            "nông thôn mới", "trạm y tế", "một cửa", "hòa giải", "thu gom rác", "tủ sách", "lớp học miễn phí",
            "dập lửa", "chợ cân đối chứng", "sáng kiến làm lợi", "chiến sĩ thi đua cơ sở", "phường Hạ Lý",
            "vĩnh bảo ruộng bỏ hoang", "bác sĩ huyết áp người cao tuổi");
    private static final List<String> PLAIN = List.of(
            "nguyen thi hoa", "tran van binh", "nong thon moi", "tram y te", "thu gom rac", "cuu chien binh",
            "hop tac xa", "cai cach hanh chinh", "bao long hang hai", "ubnd phuong");
    private static final List<String> TYPOS = List.of(
            "nguyen thi hoaa", "nong thonn moi", "trạm y tếe", "tuủ sách", "hòa giảii", "nguyeenx thij hoaf",
            "nguye64n va8n", "chieens six thi ddua", "nongthonmoi");
    private static final List<String> FACETS = List.of(
            "", "&loai=ca-nhan", "&loai=tap-the&cap=thanh-pho", "&don-vi=303", "&nam=2019&nam=2018",
            "&linh-vuc=y-te&loai=ca-nhan&nam=2019", "&phong-trao=nong-thon-moi&don-vi=316&cap=co-so&nam=2018&loai=ca-nhan");

    private record Asked(String kind, String query) {}

    private record Took(String kind, double millis, int bytes) {}

    public static void main(String[] arguments) throws Exception {
        var port = option(arguments, "--port", 8080);
        var rounds = option(arguments, "--rounds", 3);
        var clients = option(arguments, "--clients", 1);
        var asked = asked();
        System.out.printf(Locale.ROOT, "%d different questions, %d rounds, %d clients%n", asked.size(), rounds, clients);
        for (var door : List.of("/api/v1/exemplars?size=20&", "/dien-hinh?")) {
            run(port, door, asked, 1, clients, 0);
            report(door, run(port, door, asked, rounds, clients, 1), clients);
        }
    }

    /** Every round has addresses of its own ({@code v} means nothing), so that no kept page answers. */
    private static List<Took> run(int port, String door, List<Asked> asked, int rounds, int clients, int first)
            throws Exception {
        var next = new AtomicInteger();
        var total = asked.size() * rounds;
        var all = new ArrayList<Took>();
        try (var http = HttpClient.newHttpClient();
                var workers = Executors.newFixedThreadPool(clients)) {
            var parts = new ArrayList<Future<List<Took>>>();
            for (int i = 0; i < clients; i++) {
                parts.add(workers.submit(() -> {
                    var took = new ArrayList<Took>();
                    for (int n = next.getAndIncrement(); n < total; n = next.getAndIncrement()) {
                        var question = asked.get(n % asked.size());
                        var address = "http://localhost:" + port + door + question.query() + "&v=" + first + "-"
                                + n / asked.size() + "-" + System.nanoTime() % 1_000_000;
                        took.add(ask(http, question.kind(), address));
                    }
                    return took;
                }));
            }
            for (var part : parts) all.addAll(part.get());
        }
        return all;
    }

    private static Took ask(HttpClient http, String kind, String address) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
        var millis = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " for " + address);
        return new Took(kind, millis, answer.body().length);
    }

    private static void report(String door, List<Took> took, int clients) {
        System.out.println(door);
        var kinds = new ArrayList<String>(took.stream().map(Took::kind).distinct().toList());
        for (var kind : kinds) line(kind, took.stream().filter(one -> one.kind().equals(kind)).toList());
        line("all", took);
        var seconds = took.stream().mapToDouble(Took::millis).sum() / 1000 / clients;
        System.out.printf(Locale.ROOT, "  %.0f answers a second, %.1f kB on average%n", took.size() / seconds,
                took.stream().mapToInt(Took::bytes).average().orElse(0) / 1000);
    }

    private static void line(String kind, List<Took> took) {
        var times = took.stream().mapToDouble(Took::millis).sorted().toArray();
        System.out.printf(Locale.ROOT, "  %-12s %5d  p50 %6.1f  p95 %6.1f  p99 %6.1f  max %6.1f ms%n", kind, times.length,
                at(times, 50), at(times, 95), at(times, 99), times[times.length - 1]);
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static List<Asked> asked() throws IOException {
        var all = new ArrayList<Asked>();
        int n = 0;
        for (var facets : FACETS) {
            for (var text : NAMES) all.add(new Asked("name", q(text) + facets));
            for (var text : TOPICS) all.add(new Asked("topic", q(text) + facets));
            for (var text : PLAIN) all.add(new Asked("no marks", q(text) + facets));
            for (var text : TYPOS) all.add(new Asked("typo", q(text) + facets));
            all.add(new Asked("everything", "q=" + facets));
        }
        for (var line : Files.readAllLines(Path.of("src/test/resources/search/queries.tsv"))) {
            if (n++ > 0) all.add(new Asked("queries.tsv", q(line.split("\t")[0])));
        }
        return all;
    }

    private static String q(String text) {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int option(String[] arguments, String name, int usual) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at < 0 ? usual : Integer.parseInt(arguments[at + 1]);
    }
}
