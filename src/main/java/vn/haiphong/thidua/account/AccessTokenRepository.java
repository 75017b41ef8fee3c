package vn.haiphong.thidua.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccessTokenRepository extends JpaRepository<AccessToken, UUID> {

    Optional<AccessToken> findByHash(byte[] hash);

    List<AccessToken> findByAccountOrderByCreatedAtDesc(AccountId account, Limit limit);
}
