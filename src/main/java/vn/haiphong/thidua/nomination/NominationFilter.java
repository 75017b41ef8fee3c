package vn.haiphong.thidua.nomination;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.subject.SubjectKind;

/**
 * Which nominations to show; an empty text or null means any.
 *
 * @param text words of the subject's name and post, with or without marks
 * @param unit that put them forward, with everything below it
 * @param title code
 * @param mine only those that wait for the own unit
 * @param late only those whose time is over
 */
public record NominationFilter(
        String text,
        @Nullable NominationStatus status,
        @Nullable SubjectKind kind,
        String title,
        @Nullable UnitId unit,
        boolean mine,
        boolean late) {

    public static final NominationFilter ALL = new NominationFilter("", null, null, "", null, false, false);

    public static final NominationFilter MINE = new NominationFilter("", null, null, "", null, true, false);

    /**
     * As it stands in an address; what makes no sense there is left out.
     *
     * @param asked the value of a word of the address
     */
    public static NominationFilter of(Function<String, Optional<String>> asked, UnitTree units) {
        return new NominationFilter(
                asked.apply("tim").filter(text -> text.length() <= 100).orElse(""),
                asked.apply("trang-thai").flatMap(NominationStatus::ofWord).orElse(null),
                asked.apply("loai").flatMap(SubjectKind::ofWord).orElse(null),
                asked.apply("danh-hieu")
                        .filter(code -> code.matches("[A-Z0-9]{1,20}"))
                        .orElse(""),
                asked.apply("don-vi")
                        .filter(code -> !code.isBlank() && code.length() <= 40)
                        .flatMap(code -> units.find(new UnitId(code)))
                        .map(Unit::id)
                        .orElse(null),
                asked.apply("viec").filter("cho-xu-ly"::equals).isPresent(),
                asked.apply("qua-han").filter("1"::equals).isPresent());
    }
}
