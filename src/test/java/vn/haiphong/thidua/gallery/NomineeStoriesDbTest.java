package vn.haiphong.thidua.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.ballot.BallotCounted;
import vn.haiphong.thidua.ballot.BallotId;
import vn.haiphong.thidua.ballot.CandidateResult;
import vn.haiphong.thidua.nomination.NominationDraft;
import vn.haiphong.thidua.nomination.NominationSamples;
import vn.haiphong.thidua.subject.ConsentKind;
import vn.haiphong.thidua.subject.SubjectConsents;
import vn.haiphong.thidua.subject.SubjectSamples;

@PortalTest
class NomineeStoriesDbTest {

    @Autowired
    NominationSamples samples;

    @Autowired
    SubjectConsents consents;

    @Autowired
    StoryRepository stories;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    @AfterEach
    void nothing() {
        var made = sql.queryForList("select story_id from gallery_nominee", UUID.class);
        sql.update("delete from gallery_nominee");
        made.forEach(story -> sql.update("delete from gallery_story where id = ?", story));
        NominationSamples.none(sql);
    }

    @Test
    void whoIsChosenAndAgreesGetsADraftOfThePublicPartsOnly() {
        var atCity = samples.atCity("Nguyễn Thị Minh Họa", "LDTT");
        consents.give(atCity.subject().id(), ConsentKind.STORY, "Phiếu ký");

        choose(atCity);

        var story = stories.findById(onlyStory()).orElseThrow();
        assertThat(story.status()).isEqualTo(StoryStatus.DRAFT);
        assertThat(story.content().name()).isEqualTo("Nguyễn Thị Minh Họa");
        assertThat(story.content().kind()).isEqualTo(ExemplarKind.INDIVIDUAL);
        assertThat(story.content().summary()).isEqualTo(atCity.content().summary());
        assertThat(story.content().toString()).doesNotContain("1985", SubjectSamples.PHONE, SubjectSamples.ADDRESS);
    }

    @Test
    void whoDidNotAgreeGetsNone() {
        var atCity = samples.atCity("Nguyễn Thị Minh Họa", "LDTT");

        choose(atCity);

        assertThat(sql.queryForObject("select count(*) from gallery_nominee", Integer.class))
                .isZero();
    }

    @Test
    void consentTakenBackTakesTheStoryAway() {
        var atCity = samples.atCity("Nguyễn Thị Minh Họa", "LDTT");
        consents.give(atCity.subject().id(), ConsentKind.STORY, "Phiếu ký");
        choose(atCity);
        var id = onlyStory();

        NominationSamples.officer();
        consents.revoke(atCity.subject().id(), ConsentKind.STORY, "Đối tượng đề nghị ngày 05/03/2020");

        var story = stories.findById(id).orElseThrow();
        assertThat(story.status()).isEqualTo(StoryStatus.WITHDRAWN);
        SignIn.out();
    }

    private StoryId onlyStory() {
        return new StoryId(sql.queryForObject("select story_id from gallery_nominee", UUID.class));
    }

    private void choose(NominationDraft draft) {
        transaction.executeWithoutResult(status -> events.publishEvent(new BallotCounted(
                new BallotId(UUID.randomUUID()),
                NominationSamples.CITY,
                "Hội đồng Thi đua - Khen thưởng thành phố",
                java.time.LocalDate.of(2020, 3, 5),
                List.of(new CandidateResult(draft.id().toString(), 10, 0, 0, 10, 10, true)))));
    }
}
