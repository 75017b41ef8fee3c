package vn.haiphong.thidua.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        shippedFiles().forEach((name, text) -> {
            var campaign = shipped.read(name, text);
            campaigns.put(campaign.id(), campaign);
        });
        var refusals = new ArrayList<String>();
        var local = new CampaignFile(this::isUnit, this::localOrShipped);
        localFiles().forEach(file -> {
            try {
                var campaign = local.read(file.toString(), Files.readString(file));
                campaigns.put(campaign.id(), campaign);
            } catch (CampaignFileRefused e) {
                refusals.add(e.getMessage());
            } catch (IOException e) {
                refusals.add("Tệp " + file + ": không đọc được dưới dạng chữ UTF-8");
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

    private boolean isUnit(UnitId id) {
        return units.tree().find(id).isPresent();
    }

    private static Map<String, String> shippedFiles() {
        var found = new LinkedHashMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:campaigns/*.json")) {
                found.put("campaigns/" + resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private List<Path> localFiles() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String shipped(String name) {
        try (var stream = CampaignLoader.class.getResourceAsStream("/" + name)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Only files of the folder itself and lists in domain/, so that a campaign file cannot make the portal read others.
    private @Nullable String localOrShipped(String name) {
        var beside = folder.resolve(name.replaceAll(".*[/\\\\]", ""));
        try {
            if (Files.isRegularFile(beside)) return Files.readString(beside);
        } catch (IOException e) {
            return null;
        }
        return name.matches("domain/[a-z0-9-]+\\.csv") ? shipped(name) : null;
    }
}
