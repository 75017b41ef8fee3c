package vn.haiphong.thidua.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.shared.PortalHome;
import vn.haiphong.thidua.shared.StepRefused;

/**
 * Brings the campaign files into the database: those shipped in {@code campaigns/}, and those an administrator laid into
 * {@code var/campaigns}, which win when they describe the same campaign.
 */
@Component
class CampaignLoader {

    private static final Logger log = LoggerFactory.getLogger(CampaignLoader.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CampaignStore store;
    private final Units units;
    private final Path folder;

    CampaignLoader(CampaignStore store, Units units, PortalHome home) {
        this.store = store;
        this.units = units;
        this.folder = home.folder("campaigns");
    }

    /**
     * Loads what has changed. A broken file in the folder is passed over so that the portal still starts; a broken shipped
     * one stops it.
     *
     * @return why files were refused, each with file, field and reason
     */
    List<String> load() {
        var campaigns = new LinkedHashMap<CampaignId, Campaign>();
        var shipped = new CampaignFile(this::isUnit, CampaignLoader::shipped);
        files("classpath*:campaigns/", "*.json").forEach((name, text) -> {
            var campaign = shipped.read("campaigns/" + name, text);
            campaigns.put(campaign.id(), campaign);
        });
        var refusals = new ArrayList<String>();
        var local = new CampaignFile(this::isUnit, this::localOrShipped);
        files(folder.toUri().toString(), "*.json").forEach((name, text) -> {
            try {
                var campaign = local.read(folder.resolve(name).toString(), text);
                campaigns.put(campaign.id(), campaign);
            } catch (CampaignFileRefused e) {
                refusals.add(e.getMessage());
            }
        });
        refusals.forEach(refusal -> log.error("Không dùng được kế hoạch. {}", refusal));
        campaigns.values().forEach(campaign -> {
            // The fingerprint is of the content, so that a changed list of titles counts too.
            if (store.keep(campaign, Fingerprint.of(JSON.writeValueAsString(campaign)))) {
                log.info("Đã nạp kế hoạch {} ({})", campaign.plan().number(), campaign.id());
            }
        });
        return List.copyOf(refusals);
    }

    /**
     * Lays a new campaign into the folder, where the next start finds it, and loads it at once.
     *
     * @throws CampaignFileRefused when the portal could not read it again
     */
    void add(CampaignId id, String json) {
        var file = folder.resolve(id.code() + ".json");
        var campaign = new CampaignFile(this::isUnit, this::localOrShipped).read(file.toString(), json);
        try {
            Files.writeString(file, json, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new StepRefused("Đã có tệp kế hoạch mang mã “" + id.code() + "”. Hãy chọn mã khác.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.keep(campaign, Fingerprint.of(JSON.writeValueAsString(campaign)));
    }

    private boolean isUnit(UnitId id) {
        return units.tree().find(id).isPresent();
    }

    /** The text of the files by their names, in their order. */
    private static Map<String, String> files(String folder, String pattern) {
        var found = new TreeMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(folder + pattern)) {
                if (!resource.exists()) continue;
                found.put(resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static @Nullable String shipped(String name) {
        try (var stream = CampaignLoader.class.getResourceAsStream("/" + name)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Only lists of the folder itself and in domain/, so that a campaign file cannot make the portal read others.
    private @Nullable String localOrShipped(String name) {
        if (name.matches("[\\w-]+\\.csv"))
            return files(folder.toUri().toString(), name).get(name);
        return name.matches("domain/[\\w-]+\\.csv") ? shipped(name) : null;
    }
}
