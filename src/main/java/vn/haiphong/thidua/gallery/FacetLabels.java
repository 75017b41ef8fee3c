package vn.haiphong.thidua.gallery;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.Campaign.Movement;
import vn.haiphong.thidua.campaign.Campaign.Title;
import vn.haiphong.thidua.campaign.CampaignId;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.gallery.StoryQuery.Facet;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;

/** What the values of the facets are called, in Vietnamese. */
@Component
public class FacetLabels {

    private final Units units;
    private final Campaigns campaigns;
    private final StoryFields fields;
    private final Map<CampaignId, Named> byCampaign = new ConcurrentHashMap<>();

    private record Named(Map<String, String> movements, Map<String, String> titles) {}

    FacetLabels(Units units, Campaigns campaigns, StoryFields fields) {
        this.units = units;
        this.campaigns = campaigns;
        this.fields = fields;
    }

    /** The label, or the value itself when it is not known. */
    public String of(Facet facet, String value) {
        return switch (facet) {
            case KIND -> ExemplarKind.ofWord(value).map(ExemplarKind::label).orElse(value);
            case LEVEL -> level(value);
            case UNIT ->
                value.isBlank() || value.length() > 40
                        ? value
                        : units.tree().find(new UnitId(value)).map(Unit::name).orElse(value);
            case FIELD -> fields.labels().getOrDefault(value, value);
            case MOVEMENT -> named().movements().getOrDefault(value, value);
            case TITLE -> named().titles().getOrDefault(value, value);
            case YEAR -> value;
        };
    }

    /**
     * Whether the unit is worth a filter: it lies directly below the city, or below or beside a chosen one; all three
     * hundred in one list would help nobody.
     */
    public boolean isOffered(String unit, Set<String> chosen) {
        var tree = units.tree();
        if (chosen.contains(unit) || unit.isBlank() || unit.length() > 40) return true;
        var parent = tree.find(new UnitId(unit)).map(Unit::parent).orElse(null);
        if (parent == null || parent.equals(tree.city().id()) || chosen.contains(parent.code())) return true;
        return tree.children(parent).stream()
                .anyMatch(sister -> chosen.contains(sister.id().code()));
    }

    private Named named() {
        var campaign = campaigns.current();
        return byCampaign.computeIfAbsent(
                campaign.id(),
                id -> new Named(
                        campaign.movements().stream().collect(toMap(Movement::slug, Movement::label)),
                        campaign.titles().stream().collect(toMap(Title::code, Title::name))));
    }

    private static String level(String word) {
        return Arrays.stream(UnitLevel.values())
                .filter(level -> level.word().equals(word))
                .findAny()
                .map(level -> switch (level) {
                    case GRASSROOTS -> "Cấp cơ sở";
                    case UPPER -> "Cấp trên cơ sở";
                    case CITY -> "Cấp thành phố";
                })
                .orElse(word);
    }
}
