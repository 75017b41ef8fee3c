package vn.haiphong.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.shared.AuditNote;
import vn.haiphong.thidua.shared.Audited;

@PortalTest
class AuditTrailDbTest {

    record Changed(String label) implements Audited {
        @Override
        public AuditNote auditNote() {
            return new AuditNote("test.changed", "7", label, "303", "trước → sau");
        }
    }

    @Autowired
    AuditTrail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void theTrailIsEmpty() {
        sql.update("delete from audit_entry");
        SignIn.as("ban-thi-dua", Role.ORGANISER);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aChangeLeavesOneLineWithItsAuthor() {
        transaction.executeWithoutResult(status -> events.publishEvent(new Changed("Chuyện một")));

        assertThat(trail.page(AuditFilter.ALL, 0, 10))
                .extracting(AuditEntry::who, AuditEntry::action, AuditEntry::label, AuditEntry::unitCode)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Người dùng ban-thi-dua", "test.changed", "Chuyện một", "303"));
    }

    @Test
    void aChangeThatFailsLeavesNoLine() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Changed("Chuyện một"));
            status.setRollbackOnly();
        });

        assertThat(trail.count(AuditFilter.ALL)).isZero();
    }

    @Test
    void aChangeOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(new Changed("Chuyện một")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theTrailIsFilteredAndPaged() {
        transaction.executeWithoutResult(status -> {
            for (int i = 1; i <= 5; i++) events.publishEvent(new Changed("Chuyện " + i + "%"));
        });

        assertThat(trail.page(new AuditFilter("chuyện 3", "", null, null), 0, 10))
                .hasSize(1);
        assertThat(trail.count(new AuditFilter("%", "test.", null, null))).isEqualTo(5);
        assertThat(trail.count(new AuditFilter("_", "", null, null))).isZero();
        assertThat(trail.count(new AuditFilter("", "story.", null, null))).isZero();
        assertThat(trail.page(AuditFilter.ALL, 1, 2))
                .extracting(AuditEntry::label)
                .containsExactly("Chuyện 4%", "Chuyện 3%");
    }

    @Test
    void anEditorDoesNotReadTheTrail() {
        transaction.executeWithoutResult(status -> events.publishEvent(new Changed("Chuyện một")));
        SignIn.as("bien-tap", Role.EDITOR);

        assertThatThrownBy(() -> trail.page(AuditFilter.ALL, 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoIsBoundToOneUnitDoesNotReadTheTrailWhateverTheRole() {
        transaction.executeWithoutResult(status -> events.publishEvent(new Changed("Chuyện một")));
        for (var role : List.of(Role.ADMIN, Role.ORGANISER)) {
            SignIn.as("ban-quan", new UnitId("304"), role);

            assertThatThrownBy(() -> trail.page(AuditFilter.ALL, 0, 10)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> trail.count(AuditFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
