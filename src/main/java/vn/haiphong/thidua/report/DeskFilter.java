package vn.haiphong.thidua.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * What the steering desk shows, as it stands in the address.
 *
 * @param milestone code of one obligation, empty for all
 * @param unit this unit's group only, null for all
 * @param open groups that are unfolded
 * @param page from 1
 */
public record DeskFilter(
        String milestone, Show show, Group group, @Nullable UnitId unit, Set<UnitId> open, int page) {

    public static final DeskFilter ALL = new DeskFilter("", Show.ALL, Group.ALL, null, Set.of(), 1);

    private static final int OPEN_AT_MOST = 40;

    /** Which tasks a unit must have to be shown. */
    public enum Show {
        ALL("tat-ca", "Mọi trạng thái"),
        LATE("tre", "Đang trễ"),
        WAITING("cho-tiep-nhan", "Chờ tiếp nhận"),
        RETURNED("tra-lai", "Bị trả lại"),
        UNDONE("chua-xong", "Chưa xong"),
        DONE("da-xong", "Đã xong");

        private final String word;
        private final String label;

        Show(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }
    }

    /** Which groups of units. */
    public enum Group {
        ALL("tat-ca", "Mọi đơn vị"),
        DISTRICTS("quan-huyen", "Quận, huyện"),
        OTHERS("so-nganh", "Sở, ngành, đoàn thể, đơn vị khác");

        private final String word;
        private final String label;

        Group(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }
    }

    public DeskFilter {
        page = Math.clamp(page, 1, 1000);
        open = Set.copyOf(open);
    }

    /** From the parameters of an address; what it does not know it leaves out. */
    public static DeskFilter of(Map<String, List<String>> parameters) {
        var open = new LinkedHashSet<UnitId>();
        for (var code : parameters.getOrDefault("mo", List.of())) {
            if (isCode(code) && open.size() < OPEN_AT_MOST) open.add(new UnitId(code));
        }
        var unit = first(parameters, "don-vi");
        var page = first(parameters, "trang");
        var show = first(parameters, "trang-thai");
        var group = first(parameters, "nhom");
        return new DeskFilter(
                first(parameters, "moc"),
                List.of(Show.values()).stream()
                        .filter(one -> one.word.equals(show))
                        .findFirst()
                        .orElse(Show.ALL),
                List.of(Group.values()).stream()
                        .filter(one -> one.word.equals(group))
                        .findFirst()
                        .orElse(Group.ALL),
                isCode(unit) ? new UnitId(unit) : null,
                open,
                page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1);
    }

    /** Back into the address, without what is left as it is. */
    public Map<String, List<String>> parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        if (!milestone.isEmpty()) all.put("moc", List.of(milestone));
        if (show != Show.ALL) all.put("trang-thai", List.of(show.word));
        if (group != Group.ALL) all.put("nhom", List.of(group.word));
        if (unit != null) all.put("don-vi", List.of(unit.code()));
        if (!open.isEmpty())
            all.put("mo", open.stream().map(UnitId::code).sorted().toList());
        if (page > 1) all.put("trang", List.of(String.valueOf(page)));
        return all;
    }

    public DeskFilter withMilestone(String code) {
        return new DeskFilter(code, show, group, unit, open, 1);
    }

    public DeskFilter with(Show wanted) {
        return new DeskFilter(milestone, wanted, group, unit, open, 1);
    }

    public DeskFilter with(Group wanted) {
        return new DeskFilter(milestone, show, wanted, unit, open, 1);
    }

    public DeskFilter withUnit(@Nullable UnitId wanted) {
        return new DeskFilter(milestone, show, group, wanted, open, 1);
    }

    public DeskFilter onPage(int wanted) {
        return new DeskFilter(milestone, show, group, unit, open, wanted);
    }

    /** Folds what is unfolded, and the other way round. */
    public DeskFilter turned(UnitId folder) {
        var now = new LinkedHashSet<>(open);
        if (!now.remove(folder)) now.add(folder);
        return new DeskFilter(milestone, show, group, unit, now, page);
    }

    private static boolean isCode(String code) {
        return !code.isBlank() && code.length() <= 40;
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }
}
