package vn.haiphong.thidua.gallery;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.campaign.Campaign.Movement;
import vn.haiphong.thidua.campaign.Campaign.Subject;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.Unit;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.Units;

@PortalTest
class InventedStoriesDbTest {

    @Autowired
    InventedStories invented;

    @Autowired
    StoryRules rules;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Units units;

    @Test
    void theSameSeedTellsTheSameStories() {
        assertThat(stories(7, 50)).isEqualTo(stories(7, 50));
        assertThat(invented.story(7, 1).content())
                .isNotEqualTo(invented.story(8, 1).content());
        assertThat(invented.story(7, 1).externalId())
                .isNotEqualTo(invented.story(8, 1).externalId());
    }

    @Test
    void everyStoryMayBePublishedAndSaysThatItIsADemonstration() {
        assertThat(stories(7, 3000)).allSatisfy(story -> {
            assertThat(rules.ofPublication(story.content())).isEmpty();
            assertThat(story.content().demonstration()).isTrue();
            assertThat(story.publish()).isTrue();
        });
    }

    @Test
    void everyStoryHas150To300WordsAndNoBlankLeftOpen() {
        assertThat(stories(7, 3000)).allSatisfy(story -> {
            assertThat(story.content().story().split("\\s+").length).isBetween(150, 300);
            assertThat(story.content().name()
                            + story.content().summary()
                            + story.content().story())
                    .doesNotContain("{", "}", "null", "  ");
        });
    }

    @Test
    void everySentenceBeginsWithACapital() {
        assertThat(stories(7, 1000))
                .allSatisfy(
                        story -> assertThat(story.content().story()).doesNotContainPattern("[.!?] \\p{javaLowerCase}"));
    }

    @Test
    void allKindsLevelsFieldsMovementsAndUnitsAppear() {
        var stories = stories(7, 20_000);

        assertThat(stories.stream().map(story -> story.content().kind()).collect(toSet()))
                .isEqualTo(EnumSet.allOf(ExemplarKind.class));
        assertThat(stories.stream().map(story -> story.content().level()).collect(toSet()))
                .isEqualTo(EnumSet.allOf(UnitLevel.class));
        assertThat(stories.stream()
                        .flatMap(story -> story.content().fields().stream())
                        .collect(toSet()))
                // Those the portal comes with; other tests may have brought fields of their own.
                .containsExactlyInAnyOrder(
                        "An sinh xã hội",
                        "Cải cách hành chính",
                        "Công nghiệp, cảng biển",
                        "Giáo dục và đào tạo",
                        "Khoa học, công nghệ",
                        "Môi trường",
                        "Nông nghiệp, nông thôn",
                        "Quốc phòng, an ninh",
                        "Thuế, tài chính",
                        "Thương mại, dịch vụ",
                        "Văn hóa, thể thao",
                        "Y tế");
        assertThat(stories.stream()
                        .flatMap(story -> story.content().movements().stream())
                        .collect(toSet()))
                .isEqualTo(campaigns.current().movements().stream()
                        .map(Movement::slug)
                        .collect(toSet()));
        assertThat(stories.stream().map(story -> story.content().unit()).collect(toSet()))
                .isEqualTo(units.tree().all().stream()
                        .map(Unit::id)
                        .filter(unit -> !unit.equals(units.tree().city().id()))
                        .collect(toSet()));
    }

    @Test
    void titlesFitTheirHolderAndAreDecidedInTheirYearOrTheNext() {
        assertThat(stories(7, 3000))
                .allSatisfy(story -> assertThat(story.content().honours())
                        .isNotEmpty()
                        .allSatisfy(honour -> {
                            assertThat(campaigns
                                            .title(honour.code())
                                            .orElseThrow()
                                            .subjects())
                                    .contains(Subject.valueOf(
                                            story.content().kind().name()));
                            assertThat(honour.decision()).matches("\\d{4}/QĐ-[A-ZĐTg]+ ngày \\d{2}/\\d{2}/20\\d{2}");
                            var signed = Integer.parseInt(honour.decision()
                                    .substring(honour.decision().length() - 4));
                            assertThat(signed - honour.year()).isBetween(0, 1);
                        }));
    }

    @Test
    void fewStoriesAreAlike() {
        var stories = stories(7, 3000);

        assertThat(stories.stream().map(story -> story.content().story()).distinct())
                .hasSize(3000);
        assertThat(stories.stream().map(story -> story.content().name()).distinct())
                .hasSizeGreaterThan(2500);
    }

    private List<ImportedStory> stories(long seed, int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> invented.story(seed, number))
                .toList();
    }
}
