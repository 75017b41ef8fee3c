package vn.haiphong.thidua.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haiphong.thidua.campaign.Campaign.Deadline;
import vn.haiphong.thidua.campaign.Campaign.Duty;
import vn.haiphong.thidua.campaign.Campaign.Pilot;
import vn.haiphong.thidua.campaign.Campaign.RequiredDocument;
import vn.haiphong.thidua.campaign.Campaign.Stage;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;
import vn.haiphong.thidua.shared.VietnameseText;

/** Reads from a plan what it asks of which units: deadlines, conferences of each level, duties of single units. */
public final class Obligations {

    private Obligations() {}

    /** The code of the conferences of a level, e.g. {@code hoi-nghi-co-so}. */
    public static String conference(UnitLevel level) {
        return "hoi-nghi-" + level.word();
    }

    /** Those with a day first, the earliest first. Duties that bind everybody all the time make no task. */
    public static List<Obligation> of(Campaign campaign, UnitTree tree) {
        var all = new ArrayList<Obligation>();
        campaign.deadlines().forEach(deadline -> all.add(of(deadline, campaign, tree)));
        campaign.stages().forEach(stage -> all.add(of(stage, campaign, tree)));
        all.sort(java.util.Comparator.comparing(Obligation::due));
        campaign.duties().stream()
                .filter(duty -> duty.unit() != null)
                .map(Obligations::of)
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Obligation of(Deadline deadline, Campaign campaign, UnitTree tree) {
        var papers = campaign.documents().stream()
                .filter(document -> document.deadline().equals(deadline.code()))
                .map(RequiredDocument::name)
                .collect(Collectors.joining("; "));
        return new Obligation(
                deadline.code(),
                deadline.clause(),
                deadline.what(),
                deadline.owedBy(),
                deadline.due(),
                papers,
                ids(deadline.owing(tree)),
                Map.of());
    }

    private static Obligation of(Stage stage, Campaign campaign, UnitTree tree) {
        var owing = stage.level() == UnitLevel.CITY
                ? List.of(tree.city().id())
                : ids(tree.all().stream()
                        .filter(unit -> unit.level() == stage.level())
                        .toList());
        return new Obligation(
                conference(stage.level()),
                stage.clause(),
                "Tổ chức " + stage.conference(),
                stage.who(),
                stage.until(),
                "Biên bản, kết quả " + stage.conference(),
                owing,
                campaign.pilots().stream()
                        .filter(pilot -> owing.contains(pilot.unit()))
                        .collect(Collectors.toMap(Pilot::unit, Pilot::until)));
    }

    private static Obligation of(Duty duty) {
        return new Obligation(
                "viec-" + VietnameseText.slug(duty.clause()),
                duty.clause(),
                duty.what(),
                duty.who(),
                null,
                "Báo cáo kết quả thực hiện",
                List.of(duty.unit()),
                Map.of());
    }

    private static List<UnitId> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}
