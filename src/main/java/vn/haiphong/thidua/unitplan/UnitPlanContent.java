package vn.haiphong.thidua.unitplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's plan says.
 *
 * @param number of the paper, e.g. {@code 12/KH-UBND}
 * @param staff how many people work in the unit; decides on the form of the conference
 * @param from first planned day of the conferences
 * @param scale expected participants
 * @param cost estimate in đồng
 * @param parts text by clause of the city's plan
 * @param files attached documents
 */
public record UnitPlanContent(
        String number,
        @Nullable LocalDate issued,
        @Nullable ConferenceForm form,
        @Nullable Integer staff,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String venue,
        @Nullable Integer scale,
        String steering,
        @Nullable Long cost,
        Map<String, String> parts,
        String contactName,
        String contactPhone,
        String contactMail,
        List<UUID> files) {

    /** The clauses of the city's plan that every unit's plan has to answer. */
    public static final List<String> PARTS = List.of("I", "II.1", "II.2", "II.3", "III.2a");

    public static UnitPlanContent empty() {
        return new UnitPlanContent(
                "", null, null, null, null, null, "", null, "", null, Map.of(), "", "", "", List.of());
    }

    public UnitPlanContent withFiles(List<UUID> changed) {
        return new UnitPlanContent(
                number,
                issued,
                form,
                staff,
                from,
                until,
                venue,
                scale,
                steering,
                cost,
                parts,
                contactName,
                contactPhone,
                contactMail,
                List.copyOf(changed));
    }
}
