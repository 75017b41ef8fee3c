package vn.haiphong.thidua.shell;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.haiphong.thidua.campaign.Campaign.Movement;
import vn.haiphong.thidua.campaign.CampaignPaths;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.conference.ConferencePaths;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.gallery.PublishedStories;
import vn.haiphong.thidua.opinion.OpinionPaths;
import vn.haiphong.thidua.opinion.PublishedOpinions;
import vn.haiphong.thidua.proposal.ProposalPaths;
import vn.haiphong.thidua.shared.XmlText;

/** Tells crawlers what there is: one list of addresses, or a list of lists where one may not hold them all. */
@RestController
@CrossOrigin
class CrawlerController {

    private static final String FORM = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** Those that are open are among the latest. */
    private static final int NOTICES = 100;

    private final PublishedStories stories;
    private final Campaigns campaigns;
    private final PublishedOpinions opinions;
    private final String site;
    private final int most;

    /** @param most addresses of one list; sitemaps.org allows 50 000 */
    CrawlerController(
            PublishedStories stories,
            Campaigns campaigns,
            PublishedOpinions opinions,
            @Value("${thidua.site:http://localhost:8080}") String site,
            @Value("${thidua.sitemap.most:50000}") int most) {
        this.stories = stories;
        this.campaigns = campaigns;
        this.opinions = opinions;
        this.site = site;
        this.most = most;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        var text = "User-agent: *\nDisallow: /quan-tri\nDisallow: /dang-nhap\n\nSitemap: " + site + "/sitemap.xml\n";
        return answer(MediaType.TEXT_PLAIN, text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() {
        var total = stories.count();
        var pages = pages();
        if (total + pages.size() <= most)
            return answer(MediaType.APPLICATION_XML, list(pages, 0).bytes());
        var xml = new XmlText().open("sitemapindex", "xmlns", FORM);
        for (int part = 0; part <= (total + most - 1) / most; part++) {
            xml.open("sitemap")
                    .element("loc", site + "/sitemap/" + part + ".xml")
                    .close("sitemap");
        }
        return answer(MediaType.APPLICATION_XML, xml.close("sitemapindex").bytes());
    }

    /** Part 0 has the pages that are no stories. */
    @GetMapping("/sitemap/{part:\\d{1,6}}.xml")
    ResponseEntity<byte[]> part(@PathVariable int part) {
        var xml = part == 0 ? list(pages(), -1) : list(List.of(), part - 1);
        if (part > 0 && part > (stories.count() + most - 1) / most)
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return answer(MediaType.APPLICATION_XML, xml.bytes());
    }

    private XmlText list(List<String> pages, int page) {
        var xml = new XmlText().open("urlset", "xmlns", FORM);
        pages.forEach(path -> xml.open("url").element("loc", site + path).close("url"));
        if (page >= 0) {
            stories.addresses(page, most)
                    .forEach(address -> xml.open("url")
                            .element("loc", site + GalleryPaths.story(address.slug()))
                            .element(
                                    "lastmod",
                                    address.changedAt()
                                            .truncatedTo(ChronoUnit.SECONDS)
                                            .toString())
                            .close("url"));
        }
        return xml.close("urlset");
    }

    private List<String> pages() {
        var pages = new ArrayList<>(List.of(
                "/",
                GalleryPaths.GALLERY,
                CampaignPaths.movements(),
                ConferencePaths.calendar(),
                OpinionPaths.list(),
                "/dai-hoi",
                ProposalPaths.propose()));
        campaigns.current().movements().stream()
                .map(Movement::slug)
                .map(CampaignPaths::movement)
                .forEach(pages::add);
        opinions.page(0, NOTICES).stream()
                .filter(PublishedOpinions.Line::open)
                .map(line -> OpinionPaths.notice(line.id()))
                .forEach(pages::add);
        return pages;
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }
}
