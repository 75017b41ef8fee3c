package vn.haiphong.thidua.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, AccountId> {

    Optional<Account> findByLogin(String login);

    @Query("select a.stamp from Account a where a.id = :id and a.active = true")
    Optional<Long> stampOf(AccountId id);

    @Query(
            "select a from Account a where a.login like concat('%', :text, '%') or a.displayName like concat('%', :text, '%')")
    Page<Account> matching(String text, Pageable page);

    // Not the accounts themselves: each of them would fetch its roles by a query of its own.
    @Query("""
            select new vn.haiphong.thidua.account.Officer(a.id, a.displayName, a.scopeUnit, a.mail)
            from Account a join a.roles r
            where r = vn.haiphong.thidua.account.Role.UNIT and a.active = true and a.scopeUnit in :units
            order by a.scopeUnit, a.displayName, a.login""")
    List<Officer> officers(Collection<String> units, Limit limit);

    @Query("""
            select new vn.haiphong.thidua.account.Officer(a.id, a.displayName, a.scopeUnit, a.mail)
            from Account a join a.roles r
            where r = vn.haiphong.thidua.account.Role.ORGANISER and a.active = true
            and (a.scopeUnit is null or a.scopeUnit = :city)
            order by a.displayName, a.login""")
    List<Officer> board(String city, Limit limit);

    @Query("""
            select new vn.haiphong.thidua.account.Officer(a.id, a.displayName, a.scopeUnit, a.mail)
            from Account a join a.roles r
            where r = vn.haiphong.thidua.account.Role.ORGANISER and a.active = true and a.scopeUnit = :unit
            order by a.displayName, a.login""")
    List<Officer> organisers(String unit, Limit limit);

    @Query("""
            select new vn.haiphong.thidua.account.Officer(a.id, a.displayName, a.scopeUnit, a.mail)
            from Account a where a.id = :id and a.active = true""")
    Optional<Officer> officer(AccountId id);

    @Query(
            "select count(a) from Account a join a.roles r where r = vn.haiphong.thidua.account.Role.UNIT and a.active = true"
                    + " and a.mail is null")
    long officersWithoutMail();

    @Query(
            "select count(a) from Account a join a.roles r where r = vn.haiphong.thidua.account.Role.ADMIN and a.active = true")
    long activeAdmins();

    @Query("select a.id as id, a.displayName as name from Account a join a.roles r where r = :role and a.active = true"
            + " and a.scopeUnit is null order by a.displayName, a.login")
    List<Named> activeForTheCity(Role role, Pageable page);

    /** What is shown of an account. */
    interface Named {
        AccountId getId();

        String getName();
    }
}
