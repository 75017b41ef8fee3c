package vn.haiphong.thidua.conference.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haiphong.thidua.conference.PublishedConference;
import vn.haiphong.thidua.conference.PublishedConference.State;
import vn.haiphong.thidua.shared.PortalTime;

/** The conferences of a page as schema.org wants events. */
final class ConferenceEvents {

    private static final String SCHEMA = "https://schema.org/";

    private ConferenceEvents() {}

    static Map<String, ?> of(List<PublishedConference> conferences, CalendarWords words) {
        var items = new ArrayList<Map<String, ?>>();
        for (var conference : conferences) {
            items.add(Map.of("@type", "ListItem", "position", items.size() + 1, "item", event(conference, words)));
        }
        var list = new LinkedHashMap<String, Object>();
        list.put("@type", "ItemList");
        list.put("itemListElement", items);
        return list;
    }

    private static Map<String, ?> event(PublishedConference conference, CalendarWords words) {
        var event = new LinkedHashMap<String, Object>();
        event.put("@type", "Event");
        event.put("name", words.name(conference));
        event.put("startDate", moment(conference, true));
        event.put("endDate", moment(conference, false));
        event.put("eventStatus", SCHEMA + status(conference));
        if (conference.formerDay() != null && conference.state() == State.SCHEDULED) {
            event.put("previousStartDate", conference.formerDay().toString());
        }
        event.put("eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode");
        event.put(
                "location",
                Map.of("@type", "Place", "name", conference.venue(), "address", conference.venue() + ", Hải Phòng"));
        event.put("organizer", Map.of("@type", "GovernmentOrganization", "name", words.unit(conference.unit())));
        return event;
    }

    private static String moment(PublishedConference conference, boolean start) {
        var time = start ? conference.part().start() : conference.part().end();
        return conference
                .day()
                .atTime(time)
                .atZone(PortalTime.ZONE)
                .toOffsetDateTime()
                .toString();
    }

    private static String status(PublishedConference conference) {
        return switch (conference.state()) {
            case SCHEDULED, HELD -> conference.formerDay() == null ? "EventScheduled" : "EventRescheduled";
            case POSTPONED -> "EventPostponed";
            case CANCELLED -> "EventCancelled";
        };
    }
}
