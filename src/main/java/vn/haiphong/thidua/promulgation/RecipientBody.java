package vn.haiphong.thidua.promulgation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;

/**
 * A body of “Nơi nhận”.
 *
 * @param ref its group at the end of the plan, {@code N.1} to {@code N.6}
 * @param unit the one it is in the portal; null for groups and for those outside
 * @param active false when it stands in no new document
 */
public record RecipientBody(
        UUID id,
        int position,
        String ref,
        String name,
        Reach reach,
        @Nullable UnitId unit,
        boolean active) {

    /** What its group is called. */
    public static String group(String ref) {
        return switch (ref) {
            case "N.1" -> "Trung ương";
            case "N.2" -> "Lãnh đạo thành phố";
            case "N.3" -> "Cơ quan, đơn vị, địa phương";
            case "N.4" -> "Hội đồng, Văn phòng, thường trực";
            case "N.5" -> "Cơ quan báo chí";
            default -> "Khác";
        };
    }

    /** The units of the portal it stands for. */
    List<UnitId> units(UnitTree tree) {
        return switch (reach) {
            case OUTSIDE -> List.of();
            case UNIT -> unit == null || tree.find(unit).isEmpty() ? List.of() : List.of(unit);
            case DISTRICTS -> tree.districts().stream().map(Unit::id).toList();
            case BODIES ->
                tree.all().stream()
                        .filter(one -> one.level() == UnitLevel.UPPER)
                        .filter(one -> !tree.districts().contains(one))
                        .map(Unit::id)
                        .toList();
        };
    }
}
