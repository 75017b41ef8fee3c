package vn.haiphong.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haiphong.thidua.AtOnce;
import vn.haiphong.thidua.PortalTest;

@PortalTest
class NumberBookDbTest {

    @Autowired
    NumberBook numbers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    @AfterEach
    void nothingGiven() {
        sql.update("delete from shared_number_book where series like 'test.%'");
    }

    @Test
    void eachSeriesAndYearBeginsAtOne() {
        assertThat(List.of(next("test.a", 2019), next("test.a", 2019), next("test.a", 2020), next("test.b", 2019)))
                .containsExactly(1, 2, 1, 1);
    }

    @Test
    void aPaperThatIsNotWrittenLeavesNoGap() {
        next("test.a", 2019);
        transaction.executeWithoutResult(status -> {
            numbers.next("test.a", 2019);
            status.setRollbackOnly();
        });

        assertThat(next("test.a", 2019)).isEqualTo(2);
    }

    @Test
    void withoutATransactionThereIsNoNumber() {
        assertThatThrownBy(() -> numbers.next("test.a", 2019)).isInstanceOf(IllegalTransactionStateException.class);
    }

    /** Each reads first, as the steps that need a number do, so that all have an old view of the table. */
    @Test
    void manyAtOnceGetEachTheirOwnNumber() throws InterruptedException, ExecutionException {
        var together = new CyclicBarrier(6);
        Callable<Integer> one = () -> transaction.execute(status -> {
            sql.queryForList("select * from shared_number_book");
            meet(together);
            return numbers.next("test.a", 2019);
        });

        var given = AtOnce.all(Collections.nCopies(6, one));

        assertThat(given).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    private int next(String series, int year) {
        return transaction.execute(status -> numbers.next(series, year));
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
