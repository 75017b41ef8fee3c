package vn.haiphong.thidua.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.leadercalendar.DayPart;

/**
 * What a unit writes of its conference.
 *
 * @param plan number of the paper that orders it; for the city congress its own plan, which comes later
 * @param agenda one line an item
 * @param staff how many people work in the unit; decides on the mode
 * @param leader superior who attends, by post
 * @param observers who is invited to learn from a pilot
 * @param estimate in đồng
 * @param deviation why the unit departs from the guidance, empty when it does not
 * @param lessons what a pilot learned for all
 * @param checks the checklist with what is done
 * @param quality the unit's own judgement
 */
public record ConferenceContent(
        String plan,
        @Nullable MeetingMode mode,
        @Nullable LocalDate day,
        @Nullable DayPart part,
        String venue,
        List<String> agenda,
        @Nullable Integer staff,
        @Nullable Integer expected,
        @Nullable Integer attended,
        String leader,
        String observers,
        @Nullable Long estimate,
        @Nullable Long spent,
        String deviation,
        String result,
        String lessons,
        List<Check> checks,
        String quality,
        List<UUID> files) {

    /** One line of the checklist. */
    public record Check(String text, boolean done) {}

    public static ConferenceContent empty() {
        return new ConferenceContent(
                "", null, null, null, "", List.of(), null, null, null, "", "", null, null, "", "", "", List.of(), "",
                List.of());
    }

    public ConferenceContent withFiles(List<UUID> changed) {
        return new ConferenceContent(
                plan,
                mode,
                day,
                part,
                venue,
                agenda,
                staff,
                expected,
                attended,
                leader,
                observers,
                estimate,
                spent,
                deviation,
                result,
                lessons,
                checks,
                quality,
                List.copyOf(changed));
    }

    /** The same with agenda and checklist of a template; what was checked already stays checked. */
    public ConferenceContent startedFrom(List<String> lines, List<String> checklist) {
        var started = checklist.stream()
                .map(text -> new Check(
                        text,
                        checks.stream().anyMatch(one -> one.done() && one.text().equals(text))))
                .toList();
        return new ConferenceContent(
                plan,
                mode,
                day,
                part,
                venue,
                List.copyOf(lines),
                staff,
                expected,
                attended,
                leader,
                observers,
                estimate,
                spent,
                deviation,
                result,
                lessons,
                started,
                quality,
                files);
    }

    /** The same on another day. */
    ConferenceContent on(LocalDate day) {
        return new ConferenceContent(
                plan, mode, day, part, venue, agenda, staff, expected, attended, leader, observers, estimate, spent,
                deviation, result, lessons, checks, quality, files);
    }

    /** The same with the number of people who came. */
    ConferenceContent attendedBy(int attended) {
        return new ConferenceContent(
                plan, mode, day, part, venue, agenda, staff, expected, attended, leader, observers, estimate, spent,
                deviation, result, lessons, checks, quality, files);
    }

    /** What the Council approved; nobody changes it behind its back. */
    boolean hasTheSameProgrammeAs(ConferenceContent other) {
        return mode == other.mode && agenda.equals(other.agenda) && plan.equals(other.plan);
    }

    /** What may still be written once it was held. */
    boolean hasTheSamePlanAs(ConferenceContent other) {
        return hasTheSameProgrammeAs(other)
                && java.util.Objects.equals(day, other.day)
                && part == other.part
                && venue.equals(other.venue)
                && java.util.Objects.equals(staff, other.staff)
                && java.util.Objects.equals(expected, other.expected)
                && java.util.Objects.equals(estimate, other.estimate);
    }
}
