package vn.haiphong.thidua.congress;

import static vn.haiphong.thidua.congress.AgendaItemStatus.CANCELLED;
import static vn.haiphong.thidua.congress.AgendaItemStatus.DONE;
import static vn.haiphong.thidua.congress.AgendaItemStatus.LIVE;
import static vn.haiphong.thidua.congress.AgendaItemStatus.SCHEDULED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** One item of the agenda with its three times: as planned, as expected now, as it happened. */
@Entity
@Table(name = "congress_item")
class AgendaItem {

    @EmbeddedId
    @AttributeOverride(name = "code", column = @Column(name = "id"))
    private AgendaItemId id = new AgendaItemId("");

    @Version
    private @Nullable Long version;

    private String congressId = "";
    private String session = "";
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private AgendaItemKind kind = AgendaItemKind.ORDER;

    private String title = "";
    private @Nullable String speaker;
    private Instant plannedStart = Instant.EPOCH;
    private Instant plannedEnd = Instant.EPOCH;
    private Instant estimatedStart = Instant.EPOCH;
    private Instant estimatedEnd = Instant.EPOCH;
    private @Nullable Instant actualStart;
    private @Nullable Instant actualEnd;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private AgendaItemStatus status = SCHEDULED;

    protected AgendaItem() {}

    AgendaItem(String congressId, String session, int position, CongressFile.Item item, Instant start, Instant end) {
        this.congressId = congressId;
        this.session = session;
        this.position = position;
        this.id = new AgendaItemId(item.id());
        this.kind = item.kind();
        this.title = item.title();
        this.speaker = item.speaker();
        this.plannedStart = start;
        this.plannedEnd = end;
        this.estimatedStart = start;
        this.estimatedEnd = end;
    }

    /** Begins now; what it still needs counts from now on. */
    void start(Instant now) {
        switch (status) {
            case LIVE -> throw new StepRefused(named() + " đang diễn ra rồi. Không cần bấm nữa.");
            case DONE -> throw new StepRefused(named() + " đã xong. Nếu còn tiếp tục, hãy bấm “Mở lại”.");
            case CANCELLED -> throw new StepRefused(named() + " đã hủy. Hãy bấm “Mở lại” trước, rồi bắt đầu.");
            case SCHEDULED -> {
                var length = length();
                status = LIVE;
                actualStart = now;
                estimatedStart = now;
                estimatedEnd = now.plus(length);
            }
        }
    }

    void finish(Instant now) {
        switch (status) {
            case SCHEDULED ->
                throw new StepRefused(named() + " chưa bắt đầu. Hãy bắt đầu mục này, hoặc hủy nếu bỏ qua.");
            case DONE -> throw new StepRefused(named() + " đã xong rồi. Không cần bấm nữa.");
            case CANCELLED -> throw new StepRefused(named() + " đã hủy, không có gì để kết thúc.");
            case LIVE -> {
                status = DONE;
                actualEnd = now;
                estimatedEnd = now;
            }
        }
    }

    /** A running item lasts longer; one still to come begins and ends later. */
    void delay(Duration time) {
        switch (status) {
            case DONE -> throw new StepRefused(named() + " đã xong, không lùi được. Hãy chọn mục chưa diễn ra.");
            case CANCELLED -> throw new StepRefused(named() + " đã hủy, không lùi được. Hãy mở lại mục này trước.");
            case LIVE -> estimatedEnd = estimatedEnd.plus(time);
            case SCHEDULED -> move(time);
        }
    }

    void cancel() {
        switch (status) {
            case LIVE -> throw new StepRefused(named() + " đang diễn ra. Hãy bấm “Kết thúc” thay cho hủy.");
            case DONE -> throw new StepRefused(named() + " đã xong, không hủy được.");
            case CANCELLED -> throw new StepRefused(named() + " đã hủy rồi. Không cần bấm nữa.");
            case SCHEDULED -> status = CANCELLED;
        }
    }

    /** A cancelled item is to come again; a finished one goes on. */
    void reopen() {
        switch (status) {
            case LIVE -> throw new StepRefused(named() + " đang diễn ra. Nếu bắt đầu nhầm, hãy bấm “Hoàn tác”.");
            case SCHEDULED -> throw new StepRefused(named() + " chưa diễn ra, không cần mở lại.");
            case CANCELLED -> status = SCHEDULED;
            case DONE -> {
                status = LIVE;
                actualEnd = null;
            }
        }
    }

    /** Moves what is still expected; what happened stays. */
    void move(Duration time) {
        estimatedStart = estimatedStart.plus(time);
        estimatedEnd = estimatedEnd.plus(time);
    }

    ItemState state() {
        return new ItemState(id.code(), status, estimatedStart, estimatedEnd, actualStart, actualEnd);
    }

    void restore(ItemState before) {
        status = before.status();
        estimatedStart = before.estimatedStart();
        estimatedEnd = before.estimatedEnd();
        actualStart = before.actualStart();
        actualEnd = before.actualEnd();
    }

    /** {@code Mục m6 (08:40, Diễn văn khai mạc)}, for refusals and the log. */
    String named() {
        return "Mục " + id + " (" + PortalTime.time(plannedStart) + ", " + title + ")";
    }

    AgendaLine line() {
        return new AgendaLine(
                id,
                session,
                kind,
                title,
                speaker,
                new TimeSpan(plannedStart, plannedEnd),
                new TimeSpan(estimatedStart, estimatedEnd),
                new TimeSpan(actualStart, actualEnd),
                status,
                version == null ? 0 : version);
    }

    Duration length() {
        return Duration.between(estimatedStart, estimatedEnd);
    }

    AgendaItemId id() {
        return id;
    }

    String session() {
        return session;
    }

    int position() {
        return position;
    }

    boolean is(AgendaItemStatus asked) {
        return status == asked;
    }

    Instant plannedStart() {
        return plannedStart;
    }

    Instant estimatedStart() {
        return estimatedStart;
    }

    Instant estimatedEnd() {
        return estimatedEnd;
    }
}
