package vn.haiphong.thidua.ops;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haiphong.thidua.shared.PortalHome;

/** Without a database address of its own the portal brings a database along. */
@Configuration
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class DatabaseConfiguration {

    @Bean
    JdbcConnectionDetails embeddedDatabase(PortalHome home, @Value("${thidua.mariadb.binaries:}") String binaries)
            throws Exception {
        return new EmbeddedDatabase(
                home,
                binaries.isBlank()
                        ? home.folder("mariadb").resolve("base")
                        : Path.of(binaries).toAbsolutePath());
    }
}
