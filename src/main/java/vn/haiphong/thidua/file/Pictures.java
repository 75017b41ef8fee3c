package vn.haiphong.thidua.file;

import static java.util.stream.Collectors.toMap;

import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.haiphong.thidua.file.JpegSizes.Jpeg;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** Takes pictures in, finds them, and decides whether people outside may fetch them. */
@Service
@Transactional
public class Pictures {

    private static final int MOST_AT_ONCE = 1000;
    private static final int NAME_LENGTH = 200;

    // A picture of 60 megapixels takes some 200 MB while it is decoded: one at a time.
    private final Semaphore decoding = new Semaphore(1, true);
    private final StoredPictureRepository pictures;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Pictures(
            StoredPictureRepository pictures,
            Vault vault,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.pictures = pictures;
        this.vault = vault;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Checks the upload by its content, makes the sizes and keeps them; the uploaded bytes themselves are dropped.
     *
     * @throws PictureRefused when it is no JPEG, PNG or WebP picture of bearable size
     */
    // Without a transaction while decoding: it would hold a database connection for a second and longer.
    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize("hasAnyRole('EDITOR', 'ORGANISER', 'UNIT', 'ADMIN')")
    public Picture add(InputStream upload, String originalName) {
        var uploaded = UploadedPicture.read(upload);
        var sizes = alone(() -> {
            var decoded = PictureDecoder.decode(uploaded);
            return new Sizes(JpegSizes.full(decoded), JpegSizes.shown(decoded));
        });
        var full = kept(sizes.full());
        var shown = sizes.shown().stream().map(this::kept).toList();
        var picture = new StoredPicture(name(originalName), full, shown, clock.instant());
        return transaction.execute(status -> {
            var added = pictures.save(picture).toPicture();
            events.publishEvent(new PictureAdded(added.id(), picture.originalName()));
            return added;
        });
    }

    @Transactional(readOnly = true)
    public Optional<Picture> find(PictureId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** At most a thousand at once; ids that are not known are missing in the answer. */
    @Transactional(readOnly = true)
    public Map<PictureId, Picture> find(Collection<PictureId> ids) {
        if (ids.isEmpty()) return Map.of();
        if (ids.size() > MOST_AT_ONCE) throw new IllegalArgumentException("Too many pictures at once: " + ids.size());
        return pictures.findWithRenditions(ids).stream()
                .map(StoredPicture::toPicture)
                .collect(toMap(Picture::id, picture -> picture));
    }

    /** Lets everybody fetch the picture. The room that shows it says when. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ORGANISER', 'ADMIN')")
    public void release(PictureId id) {
        var picture = get(id);
        if (picture.release()) events.publishEvent(new PictureReleased(id, picture.originalName()));
    }

    /** Takes the picture back: the next request finds nothing. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ORGANISER', 'UNIT', 'ADMIN')")
    public void retract(PictureId id) {
        var picture = get(id);
        if (picture.retract()) events.publishEvent(new PictureRetracted(id, picture.originalName()));
    }

    private StoredPicture get(PictureId id) {
        return pictures.findById(id).orElseThrow(() -> new StepRefused("Không còn ảnh này. Hãy tải ảnh lên lại."));
    }

    private StoredRendition kept(Jpeg jpeg) {
        return new StoredRendition(jpeg.width(), jpeg.height(), jpeg.bytes().length, vault.put(jpeg.bytes()));
    }

    private Sizes alone(Supplier<Sizes> work) {
        try {
            if (!decoding.tryAcquire(1, TimeUnit.MINUTES)) throw busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            decoding.release();
        }
    }

    private static StepRefused busy() {
        return new StepRefused("Đang có nhiều ảnh được tải lên cùng lúc. Hãy thử lại sau một phút.");
    }

    private static String name(String originalName) {
        var name = VietnameseText.line(originalName);
        if (name.length() <= NAME_LENGTH) return name;
        // Cut between characters: half of one cannot be stored.
        int end = Character.isHighSurrogate(name.charAt(NAME_LENGTH - 1)) ? NAME_LENGTH - 1 : NAME_LENGTH;
        return name.substring(0, end);
    }

    private record Sizes(Jpeg full, List<Jpeg> shown) {}
}
