package vn.haiphong.thidua;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what is asked of the database, however it is asked: the database itself counts. */
@Component
public class Statements {

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    Statements(JdbcTemplate sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** Statements that reading something takes; one transaction holds it all on one connection. */
    public long of(Runnable reading) {
        return transaction.execute(status -> {
            long before = asked();
            reading.run();
            // Without the question itself.
            return asked() - before - 1;
        });
    }

    private long asked() {
        return sql.queryForObject(
                "select variable_value from information_schema.session_status where variable_name = 'QUESTIONS'",
                Long.class);
    }
}
