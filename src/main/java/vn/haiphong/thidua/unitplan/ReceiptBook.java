package vn.haiphong.thidua.unitplan;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the receipts of each year without a gap: the number is taken in the transaction that gives the receipt. */
@Component
class ReceiptBook {

    private final JdbcTemplate sql;

    ReceiptBook(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int next(int year) {
        sql.update("insert ignore into unitplan_receipt_book (year, last_number) values (?, 0)", year);
        // The update locks the row until the transaction ends, so a second receipt waits for its number.
        sql.update("update unitplan_receipt_book set last_number = last_number + 1 where year = ?", year);
        return sql.queryForObject("select last_number from unitplan_receipt_book where year = ?", Integer.class, year);
    }
}
