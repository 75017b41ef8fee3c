package vn.haiphong.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class StartDbTest {

    @Autowired
    JdbcTemplate sql;

    @Test
    void thePortalStandsOnARealMariaDb() {
        assertThat(sql.queryForObject("select version()", String.class)).contains("MariaDB");
    }
}
