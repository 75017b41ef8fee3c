package vn.haiphong.thidua.delegate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.delegate.Structure.Group;
import vn.haiphong.thidua.delegate.Structure.Line;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.shared.VietnameseText;
import vn.haiphong.thidua.subject.SubjectTraits;

/** The report on number and structure of the delegates that is read out in the preparatory session. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class StructureReport {

    static final String UNKNOWN = "Chưa ghi";

    private static final List<String> BANDS =
            List.of("Dưới 30 tuổi", "Từ 30 đến 39 tuổi", "Từ 40 đến 49 tuổi", "Từ 50 đến 59 tuổi", "Từ 60 tuổi");

    private final DelegateStore delegates;
    private final DelegateReading reading;
    private final Places places;
    private final ListRights rights;
    private final Campaigns campaigns;
    private final Units units;

    StructureReport(
            DelegateStore delegates,
            DelegateReading reading,
            Places places,
            ListRights rights,
            Campaigns campaigns,
            Units units) {
        this.delegates = delegates;
        this.reading = reading;
        this.places = places;
        this.rights = rights;
        this.campaigns = campaigns;
        this.units = units;
    }

    /** Of the unit with everything below it; the city's is that of the congress. */
    public Structure of(UnitId unit) {
        rights.demandReading(unit);
        var codes = rights.isCity(unit)
                ? null
                : units.tree().withBelow(unit).stream().map(UnitId::code).toList();
        var found = delegates.of(places.campaign(), codes, Set.of(DelegateState.SEATED, DelegateState.WAITING));
        var seated = found.stream()
                .filter(one -> one.state() == DelegateState.SEATED)
                .toList();
        var traits = reading.traits(seated);
        var counted = seated.stream()
                .filter(one -> traits.containsKey(one.subject()))
                .map(one -> new Counted(one, traits.get(one.subject())))
                .toList();
        int official = (int) counted.stream().filter(Counted::isOfficial).count();
        return new Structure(
                unit,
                rights.name(unit),
                official,
                counted.size() - official,
                (int) seated.stream().filter(one -> !one.confirmed()).count(),
                found.size() - seated.size(),
                ages(counted),
                groups(counted, unit));
    }

    private record Counted(Delegate delegate, SubjectTraits traits) {

        boolean isOfficial() {
            return delegate.kind() == SeatKind.OFFICIAL;
        }
    }

    private List<Group> groups(List<Counted> all, UnitId unit) {
        var groups = new ArrayList<Group>();
        groups.add(fixed(
                "Giới tính",
                all,
                List.of("Nam", "Nữ"),
                one -> one.traits().sex() == null ? UNKNOWN : one.traits().sex().label()));
        groups.add(fixed("Độ tuổi", all, BANDS, one -> band(one.traits().birthYear())));
        groups.add(byNumber("Dân tộc", all, one -> known(one.traits().ethnicity())));
        groups.add(byNumber(
                "Tôn giáo",
                all,
                one -> one.traits().religion().isEmpty()
                        ? "Không"
                        : one.traits().religion()));
        groups.add(fixed(
                "Đảng viên",
                all,
                List.of("Đảng viên", "Chưa là đảng viên"),
                one -> one.traits().partyMember() ? "Đảng viên" : "Chưa là đảng viên"));
        groups.add(fixed(
                "Lao động trực tiếp",
                all,
                List.of("Lao động trực tiếp", "Không trực tiếp"),
                one -> one.traits().directWorker() ? "Lao động trực tiếp" : "Không trực tiếp"));
        groups.add(byNumber("Lĩnh vực", all, one -> known(one.traits().sector())));
        groups.add(fixed(
                "Cấp",
                all,
                List.of("Cấp cơ sở", "Cấp trên cơ sở", "Cấp thành phố"),
                one -> rights.unit(one.delegate().unit()).level().label()));
        groups.add(byNumber(
                "Danh hiệu cao nhất",
                all,
                one -> one.traits().highestTitle().isEmpty()
                        ? "Chưa có"
                        : one.traits().highestTitle()));
        groups.add(
                rights.isCity(unit)
                        ? byTree(
                                "Đoàn",
                                all,
                                one -> reading.delegation(one.delegate().unit()).id())
                        : byTree("Đơn vị", all, one -> one.delegate().unit()));
        return groups;
    }

    /** The labels in their own order, whatever else came up behind them. */
    private static Group fixed(String name, List<Counted> all, List<String> labels, Function<Counted, String> sort) {
        var numbers = count(all, sort);
        var lines = new ArrayList<Line>();
        for (var label : labels) lines.add(line(label, numbers.remove(label)));
        numbers.forEach((label, number) -> lines.add(line(label, number)));
        return new Group(name, lines);
    }

    /** The most frequent first; what nobody wrote down last. */
    private static Group byNumber(String name, List<Counted> all, Function<Counted, String> sort) {
        var lines = new ArrayList<Line>();
        count(all, sort).forEach((label, number) -> lines.add(line(label, number)));
        lines.sort(Comparator.comparing((Line line) -> line.label().equals(UNKNOWN))
                .thenComparing(Comparator.comparing(Line::all).reversed())
                .thenComparing(line -> VietnameseText.fold(line.label())));
        return new Group(name, lines);
    }

    private Group byTree(String name, List<Counted> all, Function<Counted, UnitId> sort) {
        var numbers = count(all, sort);
        return new Group(
                name,
                units.tree().all().stream()
                        .filter(unit -> numbers.containsKey(unit.id()))
                        .map(unit -> line(unit.name(), numbers.get(unit.id())))
                        .toList());
    }

    private static <K> LinkedHashMap<K, int[]> count(List<Counted> all, Function<Counted, K> sort) {
        var numbers = new LinkedHashMap<K, int[]>();
        for (var one : all) numbers.computeIfAbsent(sort.apply(one), key -> new int[2])[one.isOfficial() ? 0 : 1]++;
        return numbers;
    }

    private static Line line(String label, int @Nullable [] number) {
        return number == null ? new Line(label, 0, 0) : new Line(label, number[0], number[1]);
    }

    private String band(@Nullable Integer birthYear) {
        if (birthYear == null) return UNKNOWN;
        int age = year() - birthYear;
        if (age < 30) return BANDS.get(0);
        return age >= 60 ? BANDS.get(4) : BANDS.get(age / 10 - 2);
    }

    private String ages(List<Counted> all) {
        var ages = all.stream()
                .map(one -> one.traits().birthYear())
                .filter(Objects::nonNull)
                .mapToInt(born -> year() - born)
                .summaryStatistics();
        if (ages.getCount() == 0) return "";
        long tenths = (ages.getSum() * 20 + ages.getCount()) / (2 * ages.getCount());
        return "Tuổi bình quân " + tenths / 10 + "," + tenths % 10 + "; trẻ nhất " + ages.getMin() + " tuổi, cao nhất "
                + ages.getMax() + " tuổi";
    }

    /** Ages are told as of the year in which the lists are due. */
    private int year() {
        var campaign = campaigns.current();
        return campaign.deadlines().stream()
                .filter(one -> one.code().equals(DelegateTask.CODE))
                .findFirst()
                .map(one -> one.due().getYear())
                .orElse(campaign.plan().issued().getYear() + 1);
    }

    private static String known(String text) {
        return text.isEmpty() ? UNKNOWN : text;
    }
}
