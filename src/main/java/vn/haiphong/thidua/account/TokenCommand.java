package vn.haiphong.thidua.account;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalCommand;
import vn.haiphong.thidua.shared.StepRefused;

/** {@code bin/token --account NAME --scope OPERATOR --days N}. */
@Component
class TokenCommand implements PortalCommand {

    private final AccessTokens tokens;

    TokenCommand(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public void run(Call call) {
        var role = role(call.required("scope"));
        var days = (int) call.number("days", 1, AccessTokens.DAYS_AT_MOST);
        call.out().println(tokens.issue(call.required("account"), role, days));
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findAny()
                .orElseThrow(() -> new StepRefused("Không có vai trò “" + name + "”. Các vai trò: "
                        + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", ")) + "."));
    }
}
