package vn.haiphong.thidua.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.haiphong.thidua.campaign.Campaign.Movement;
import vn.haiphong.thidua.campaign.Campaign.Title;
import vn.haiphong.thidua.shared.VietnameseText;

/** The door to the campaigns, which are read when the portal starts and when one is added. They are public papers. */
@Service
public class Campaigns {

    private final CampaignLoader loader;
    private final CampaignStore store;
    private volatile List<Campaign> all;
    private final List<String> refusals;
    private final Clock clock;

    Campaigns(CampaignLoader loader, CampaignStore store, Clock clock) {
        this.loader = loader;
        this.store = store;
        this.refusals = loader.load();
        this.all = store.all();
        this.clock = clock;
        if (all.isEmpty()) throw new IllegalStateException("Không có kế hoạch nào trong campaigns/*.json");
    }

    /** The campaign with the latest plan issued by now; before any of them, the first. */
    public Campaign current() {
        var today = LocalDate.now(clock);
        return all.reversed().stream()
                .filter(campaign -> !campaign.plan().issued().isAfter(today))
                .findFirst()
                .orElse(all.getFirst());
    }

    /** The earliest plan first. */
    public List<Campaign> all() {
        return all;
    }

    /** Keeps one more campaign, from the text of its file. */
    void add(CampaignId id, String json) {
        loader.add(id, json);
        reread();
    }

    /** What the database holds now. */
    void reread() {
        all = store.all();
    }

    public Optional<Campaign> find(CampaignId id) {
        return all.stream().filter(campaign -> campaign.id().equals(id)).findFirst();
    }

    /** A movement of the current campaign by its slug, or by its label without regard to marks, case and punctuation. */
    public Optional<Movement> movement(String slugOrLabel) {
        var wanted = VietnameseText.slug(slugOrLabel);
        return current().movements().stream()
                .filter(movement -> movement.slug().equals(slugOrLabel)
                        || VietnameseText.slug(movement.label()).equals(wanted))
                .findFirst();
    }

    /** A title of the current campaign by its code. */
    public Optional<Title> title(String code) {
        return current().titles().stream()
                .filter(title -> title.code().equals(code))
                .findFirst();
    }

    /** Why files in {@code var/campaigns} were not loaded at the last start; each with file, field and reason. */
    public List<String> refusals() {
        return refusals;
    }
}
