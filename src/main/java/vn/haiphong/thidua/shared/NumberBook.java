package vn.haiphong.thidua.shared;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives papers their running numbers without a gap: the number is taken in the transaction that writes the paper. */
@Component
public class NumberBook {

    private final JdbcTemplate sql;

    NumberBook(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * The next number; whoever asks for one of the same series meanwhile waits until this transaction ends.
     *
     * @param series what is numbered, e.g. {@code unitplan.receipt}
     * @param year in which the numbers begin at 1 again; 0 for a series that runs on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series, int year) {
        // One statement that locks the row at once: reading first would let two hold it and wait for each other.
        sql.update(
                "insert into shared_number_book (series, year, last_number) values (?, ?, last_insert_id(1))"
                        + " on duplicate key update last_number = last_insert_id(last_number + 1)",
                series,
                year);
        return sql.queryForObject("select last_insert_id()", Integer.class);
    }
}
