package vn.haiphong.thidua.gallery;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.campaign.Campaign.Movement;
import vn.haiphong.thidua.campaign.Campaign.Title;
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
            case MOVEMENT -> campaigns.movement(value).map(Movement::label).orElse(value);
            case TITLE -> campaigns.title(value).map(Title::name).orElse(value);
            case YEAR -> value;
        };
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
