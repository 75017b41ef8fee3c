package vn.haiphong.thidua.protagonist;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.gallery.StoryContent;
import vn.haiphong.thidua.gallery.StoryId;
import vn.haiphong.thidua.gallery.StoryMarkdown;
import vn.haiphong.thidua.gallery.StoryObjection;
import vn.haiphong.thidua.gallery.StoryPicture;
import vn.haiphong.thidua.gallery.StoryProofs;
import vn.haiphong.thidua.notice.NoticeKind;
import vn.haiphong.thidua.notice.NoticeToSend;
import vn.haiphong.thidua.notice.Notices;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** Open to whoever holds a private link: shows the story before others see it, and takes the word about it. */
@Service
@Transactional
public class ProtagonistVoice implements StoryObjection {

    private static final int WORDS = 4_000;

    private final ProtagonistStore store;
    private final StoryProofs proofs;
    private final Notices notices;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProtagonistVoice(
            ProtagonistStore store,
            StoryProofs proofs,
            Notices notices,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.proofs = proofs;
        this.notices = notices;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when the link is wrong, ended or replaced, or the story was withdrawn. */
    @Transactional(readOnly = true)
    public Optional<ProtagonistProof> open(String secret) {
        return story(secret).flatMap(id -> proofs.of(id).map(content -> proof(id, content)));
    }

    private ProtagonistProof proof(StoryId id, StoryContent content) {
        var pictures = Stream.concat(Stream.ofNullable(content.portrait()), content.pictures().stream())
                .map(StoryPicture::alt)
                .toList();
        return new ProtagonistProof(
                content.name(),
                content.summary(),
                StoryMarkdown.html(content.story()),
                pictures,
                store.find(id).orElseThrow());
    }

    /**
     * The last word counts: whoever agreed may object later.
     *
     * @return empty when it was taken, else the field that is missing
     */
    Optional<String> answer(String secret, String word, String picture, String words) {
        var id = story(secret).orElseThrow(() -> new StepRefused("Đường dẫn này không còn hiệu lực."));
        var said = words.length() <= WORDS ? words : words.substring(0, WORDS);
        var chosen = StoryWord.of(word);
        var missing = missing(chosen, picture, said);
        if (missing.isPresent()) {
            store.keep(id, said);
            return missing;
        }
        store.answer(id, chosen.get(), picture.equals(StoryWord.AGREES.word()), said, clock.instant());
        tell(id, chosen.get());
        return Optional.empty();
    }

    private static Optional<String> missing(Optional<StoryWord> chosen, String picture, String said) {
        if (chosen.isEmpty()) return Optional.of("chuyen");
        if (StoryWord.of(picture).filter(one -> one != StoryWord.CORRECTS).isEmpty()) return Optional.of("anh");
        return chosen.get() == StoryWord.CORRECTS && said.isBlank() ? Optional.of("loi-nhan") : Optional.empty();
    }

    private void tell(StoryId id, StoryWord word) {
        var content = proofs.of(id).orElseThrow();
        var to = content.unit() == null ? units.tree().city().id() : content.unit();
        Stream.of(to, units.tree().city().id())
                .distinct()
                .forEach(unit -> notices.tell(notice(id, word, unit, content)));
        events.publishEvent(
                new ProtagonistSpoke(ProtagonistSpoke.ANSWERED, id, content.unit(), content.name(), word.label()));
    }

    private static NoticeToSend notice(StoryId id, StoryWord word, UnitId unit, StoryContent content) {
        return NoticeToSend.toUnit(
                unit,
                "nguoi-duoc-ke/" + TimeOrderedId.next() + "/" + unit.code(),
                NoticeKind.DECISION,
                "Người được kể đến: " + word.label(),
                "Chuyện “" + content.name() + "”. "
                        + (word == StoryWord.OBJECTS
                                ? "Nếu chuyện đã đăng, hãy gỡ ngay; chuyện không xuất bản được nữa khi chưa có ý kiến khác."
                                : "Hãy mở trang để xem."),
                ProtagonistPaths.desk(id.toString()),
                "");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> against(StoryId story) {
        return store.find(story).flatMap(answer -> against(story, answer));
    }

    private Optional<String> against(StoryId story, ProtagonistAnswer answer) {
        if (answer.word() == StoryWord.OBJECTS) {
            return Optional.of("Người được kể đến không đồng ý đăng chuyện này, nên không xuất bản được.");
        }
        if (answer.waits()) {
            return Optional.of(
                    "Người được kể đến đề nghị sửa. Hãy sửa, rồi ghi nhận đã sửa ở trang “Người được kể đến”.");
        }
        var pictured = proofs.of(story)
                .map(content ->
                        content.portrait() != null || !content.pictures().isEmpty())
                .orElse(false);
        return Boolean.FALSE.equals(answer.picture()) && pictured
                ? Optional.of("Người được kể đến không đồng ý đăng ảnh. Hãy bỏ ảnh khỏi chuyện rồi xuất bản.")
                : Optional.empty();
    }

    private Optional<StoryId> story(String secret) {
        return secret.matches("[0-9a-f]{40}") ? store.open(Fingerprint.of(secret), clock.instant()) : Optional.empty();
    }
}
