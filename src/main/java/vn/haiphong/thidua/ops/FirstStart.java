package vn.haiphong.thidua.ops;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.FirstAdministrator;

/** Says on the very first start how to get in. */
@Component
class FirstStart {

    private final FirstAdministrator administrator;

    FirstStart(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        administrator
                .create()
                .ifPresent(password -> System.out.printf(
                        "%n  Tài khoản quản trị:  admin%n  Mật khẩu một lần:    %s%n  (chỉ hiện lần này; đổi ngay khi đăng nhập)%n%n",
                        password));
    }
}
