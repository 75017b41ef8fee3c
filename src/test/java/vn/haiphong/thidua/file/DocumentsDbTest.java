package vn.haiphong.thidua.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.haiphong.thidua.PortalTest;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;
import vn.haiphong.thidua.organisation.UnitId;

@PortalTest
class DocumentsDbTest {

    @Autowired
    Documents documents;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void officer() {
        SignIn.as("canbo", new UnitId("303"), Role.UNIT);
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void anAddedDocumentComesBackUnchanged() {
        var id = documents.add(DocumentSamples.pdf(), "Kế hoạch 12.pdf");

        assertThat(documents.find(id)).hasValueSatisfying(document -> {
            assertThat(document.name()).isEqualTo("Kế hoạch 12.pdf");
            assertThat(document.kind()).isEqualTo(Document.Kind.PDF);
            assertThat(document.size()).isEqualTo(DocumentSamples.pdfBytes().length + " byte");
        });
        assertThat(documents.open(id)).hasValue(DocumentSamples.pdfBytes());
    }

    @Test
    void severalAreFoundAtOnceAndUnknownOnesAreMissing() {
        var one = documents.add(DocumentSamples.pdf(), "1");
        var two = documents.add(DocumentSamples.stream(DocumentSamples.docx()), "2");

        assertThat(documents.find(List.of(one, two, new DocumentId(UUID.randomUUID()))))
                .containsOnlyKeys(one, two);
        assertThat(documents.open(new DocumentId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void theTrailKnowsWhatWasAttached() {
        var id = documents.add(DocumentSamples.pdf(), "Kế hoạch.pdf");

        assertThat(sql.queryForObject(
                        "select label from audit_entry where action = 'document.added' and subject = ?",
                        String.class,
                        id.toString()))
                .isEqualTo("Kế hoạch.pdf");
    }

    @Test
    void strangersAndThePressGetNothing() {
        var id = documents.add(DocumentSamples.pdf(), "1");

        SignIn.as("bao", Role.PRESS);
        assertThatThrownBy(() -> documents.open(id)).isInstanceOf(AccessDeniedException.class);
        SignIn.as("lanh-dao", Role.LEADER);
        assertThatThrownBy(() -> documents.add(DocumentSamples.pdf(), "1")).isInstanceOf(AccessDeniedException.class);
        SignIn.out();
        assertThatThrownBy(() -> documents.open(id)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void itLeavesTheHouseAsAFileToSave() {
        var document = documents
                .find(documents.add(DocumentSamples.pdf(), "Kế hoạch.pdf"))
                .orElseThrow();

        var headers = DocumentDownload.of(document, DocumentSamples.pdfBytes()).getHeaders();

        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment")
                .contains("UTF-8''K");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst(HttpHeaders.CACHE_CONTROL)).isEqualTo("private, no-store");
    }
}
