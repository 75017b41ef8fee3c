package vn.haiphong.thidua.search;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Documents for tests and benchmarks: plausible Vietnamese, the same for the same seed. */
public final class SearchSamples {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh",
            "Mai", "Cao");
    private static final List<String> MIDDLE = List.of(
            "Văn", "Thị", "Đức", "Minh", "Ngọc", "Quang", "Thanh", "Hữu", "Xuân", "Thu", "Kim", "Bảo", "Hải", "Công",
            "Thế");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đạt", "Giang", "Hà", "Hòa", "Hương", "Khánh", "Lan", "Linh", "Mai", "Nam",
            "Nga", "Oanh", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Trang", "Tuấn", "Uyên", "Vân", "Yến", "Ánh", "Ổn",
            "Ưng");
    private static final List<String> WORDS = List.of(
            "nông thôn mới",
            "con đường",
            "hiến đất",
            "sáng kiến",
            "cảng biển",
            "công nhân",
            "bệnh nhân",
            "học trò",
            "lớp học",
            "xã đảo",
            "bác sĩ",
            "thợ hàn",
            "đóng tàu",
            "thủy sản",
            "làng nghề",
            "môi trường",
            "rác thải",
            "hộ nghèo",
            "quỹ vì người nghèo",
            "doanh nghiệp",
            "xuất khẩu",
            "văn hóa công sở",
            "một cửa",
            "thu ngân sách",
            "hợp tác xã",
            "ruộng lúa",
            "tưới tiêu",
            "cứu hộ",
            "mùa bão",
            "thương binh",
            "cựu chiến binh",
            "phụ nữ",
            "thanh niên",
            "thư viện",
            "sách vở",
            "máy bơm",
            "kè đê",
            "đoàn kết",
            "tập thể",
            "sản xuất",
            "chăn nuôi",
            "trồng rau",
            "vận động",
            "hòa giải",
            "an ninh trật tự",
            "phòng cháy",
            "khám bệnh",
            "tiêm chủng",
            "công nghệ",
            "phần mềm",
            "xe buýt",
            "đèn đường",
            "cầu phao");
    private static final List<String> LINKS = List.of(
            "đã cùng",
            "vẫn giữ",
            "bắt đầu từ",
            "không quản",
            "góp phần cho",
            "mỗi ngày lo",
            "suốt mười năm gắn với",
            "vượt khó vì",
            "kể về",
            "giúp bà con với",
            "tìm ra cách cho",
            "xây dựng",
            "đổi mới",
            "chăm lo",
            "nhân rộng");

    private SearchSamples() {}

    public static SearchDocument random(Random random, int number, int sentences) {
        var name = pick(random, FAMILY) + " " + pick(random, MIDDLE) + " " + pick(random, GIVEN);
        var body = new StringBuilder();
        for (int i = 0; i < sentences; i++) body.append(sentence(random));
        return new SearchDocument(
                "GEN-" + number,
                name,
                sentence(random),
                body.toString(),
                "Quận " + random.nextInt(15) + " . năm " + (2010 + random.nextInt(11)),
                Map.of(
                        "loai", List.of(pick(random, List.of("ca-nhan", "tap-the", "ho-gia-dinh"))),
                        "nam", List.of(String.valueOf(2010 + random.nextInt(11))),
                        "don-vi",
                                List.of(
                                        "31",
                                        String.valueOf(300 + random.nextInt(15)),
                                        String.valueOf(11000 + random.nextInt(223))),
                        "linh-vuc", List.of("f" + random.nextInt(12)),
                        "cap", List.of("c" + random.nextInt(3))),
                number,
                "{\"n\":" + number + "}");
    }

    public static List<SearchDocument> random(long seed, int from, int count, int sentences) {
        var random = new Random(seed + from);
        return IntStream.range(from, from + count)
                .mapToObj(number -> random(random, number, sentences))
                .toList();
    }

    private static String sentence(Random random) {
        return pick(random, WORDS) + " " + pick(random, LINKS) + " " + pick(random, WORDS) + ", " + pick(random, LINKS)
                + " " + pick(random, WORDS) + " năm " + (2010 + random.nextInt(11)) + ". ";
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
