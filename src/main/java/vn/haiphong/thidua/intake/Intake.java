package vn.haiphong.thidua.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.StepRefused;

/** One list taken in from one file; its rows are with the room of the list. */
@Entity
@Table(name = "intake_intake")
class Intake {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IntakeId id = IntakeId.next();

    @Version
    private @Nullable Long version;

    private String listKey = "";
    private String unitCode = "";
    private String part = "";
    private int number;
    private String fileName = "";
    private String sha256 = "";
    private int taken;
    private int leftOut;
    private Instant takenAt = Instant.EPOCH;
    private String takenByName = "";
    private @Nullable Instant goneAt;
    private @Nullable String goneByName;

    protected Intake() {}

    Intake(String listKey, IntakeTarget target, int number, IntakeSource source, int taken, int leftOut) {
        this.listKey = listKey;
        this.unitCode = target.unit().code();
        this.part = target.part();
        this.number = number;
        this.fileName = source.fileName();
        this.sha256 = source.sha256();
        this.taken = taken;
        this.leftOut = leftOut;
    }

    void sign(String by, Instant now) {
        takenByName = by;
        takenAt = now;
    }

    /** Once only. */
    void takeBack(String by, Instant now) {
        if (goneAt != null) {
            throw new StepRefused(
                    "Lần nhập này đã được " + goneByName + " hoàn tác lúc " + PortalTime.moment(goneAt) + ".");
        }
        goneAt = now;
        goneByName = by;
    }

    IntakeId id() {
        return id;
    }

    IntakeTarget target() {
        return new IntakeTarget(new UnitId(unitCode), part);
    }

    String listKey() {
        return listKey;
    }

    int taken() {
        return taken;
    }

    String fileName() {
        return fileName;
    }

    IntakeRow row() {
        return new IntakeRow(id, number, fileName, taken, leftOut, takenAt, takenByName, goneAt, goneByName);
    }
}
