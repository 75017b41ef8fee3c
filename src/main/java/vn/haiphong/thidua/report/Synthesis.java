package vn.haiphong.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.campaign.CampaignId;
import vn.haiphong.thidua.paper.SealedPaper;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;

/** One report of the Board on what the units reported; frozen it never changes. */
@Entity
@Table(name = "report_synthesis")
class Synthesis {

    @Id
    private UUID id = TimeOrderedId.next();

    @Version
    private @Nullable Long version;

    private String campaignId = "";
    private String title = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private SynthesisContent content = SynthesisContent.EMPTY;

    private String editedByName = "";
    private Instant editedAt = Instant.EPOCH;
    private @Nullable Instant frozenAt;
    private @Nullable String frozenByName;
    private @Nullable String paper;
    private @Nullable String sha256;

    protected Synthesis() {}

    Synthesis(CampaignId campaign, String title, SignedIn who, Instant now) {
        campaignId = campaign.code();
        this.title = title;
        editedByName = who.displayName();
        editedAt = now;
    }

    void edit(String newTitle, SynthesisContent changed, SignedIn who, Instant now) {
        refuseFrozen();
        title = newTitle;
        content = changed;
        editedByName = who.displayName();
        editedAt = now;
    }

    void freeze(SealedPaper sealed, SignedIn who, Instant now) {
        refuseFrozen();
        paper = sealed.text();
        sha256 = sealed.sha256();
        frozenAt = now;
        frozenByName = who.displayName();
    }

    private void refuseFrozen() {
        if (isFrozen()) {
            throw new StepRefused("Báo cáo này đã chốt nên không sửa được. Hãy lập báo cáo mới nếu số liệu thay đổi.");
        }
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    @Nullable
    SealedPaper sealed() {
        return paper == null || sha256 == null ? null : new SealedPaper(paper, sha256);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String title() {
        return title;
    }

    SynthesisContent content() {
        return content;
    }

    String editedByName() {
        return editedByName;
    }

    Instant editedAt() {
        return editedAt;
    }

    SynthesisRow row() {
        return new SynthesisRow(id, title, editedByName, editedAt, frozenAt, frozenByName, sha256);
    }
}
