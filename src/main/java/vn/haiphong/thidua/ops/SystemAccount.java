package vn.haiphong.thidua.ops;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The machine room itself: nobody's account, but the right to do what a command or the first start needs. */
final class SystemAccount {

    interface Work<E extends Exception> {
        void run() throws E;
    }

    private SystemAccount() {}

    /** Runs the work with the rights of an administrator; the trail names the portal as its author. */
    static <E extends Exception> void act(String name, Work<E> work) throws E {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                name, null, AuthorityUtils.createAuthorityList("ROLE_ADMIN"))));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
