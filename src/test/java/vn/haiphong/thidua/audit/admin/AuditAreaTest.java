package vn.haiphong.thidua.audit.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditAreaTest {

    private static final Pattern TEXT = Pattern.compile("(?m)^audit\\.action\\.(\\S+?)=");
    private static final Pattern NOTED = Pattern.compile("AuditNote\\(\\s*\"([^\"]+)\"");

    @Test
    void everyActionThatHasATextBelongsToOneArea() throws IOException {
        var actions = found(TEXT, Files.readString(Path.of("src/main/resources/vaadin-i18n/translations.properties")));

        assertThat(actions).isNotEmpty().allSatisfy(AuditAreaTest::belongsToOneArea);
    }

    @Test
    void everyActionThatTheSourcesNoteBelongsToOneArea() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var actions = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(AuditAreaTest::noted)
                    .toList();

            assertThat(actions).isNotEmpty().allSatisfy(AuditAreaTest::belongsToOneArea);
        }
    }

    private static void belongsToOneArea(String action) {
        assertThat(AuditArea.ALL.stream().filter(area -> action.startsWith(area.beginning())))
                .as(action)
                .hasSize(1);
    }

    private static Stream<String> noted(Path file) {
        try {
            return found(NOTED, Files.readString(file)).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
