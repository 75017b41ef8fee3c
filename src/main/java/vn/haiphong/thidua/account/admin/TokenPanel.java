package vn.haiphong.thidua.account.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haiphong.thidua.account.AccessTokens;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.account.TokenRow;
import vn.haiphong.thidua.shared.PortalTime;

/** The access tokens of one account, each revocable; new ones come from {@code bin/token}. */
class TokenPanel extends NativeDetails {

    private final AccessTokens tokens;
    private final AccountId account;
    private final UnorderedList list = new UnorderedList();

    TokenPanel(AccessTokens tokens, AccountId account, String login) {
        super("Khóa truy cập cho máy (cấp bằng bin/token --account " + login + ")");
        this.tokens = tokens;
        this.account = account;
        list.addClassName("list");
        setContent(list);
        fill();
    }

    private void fill() {
        list.removeAll();
        var rows = tokens.of(account);
        if (rows.isEmpty()) list.add(new ListItem("Chưa có khóa nào."));
        rows.forEach(row -> list.add(line(row)));
    }

    private ListItem line(TokenRow row) {
        var words = row.role().label() + ", cấp " + PortalTime.moment(row.createdAt()) + ", hết hạn "
                + PortalTime.moment(row.expiresAt());
        if (row.revokedAt() != null) {
            return new ListItem(words + ", đã thu hồi " + PortalTime.moment(row.revokedAt()));
        }
        var revoke = new Button("Thu hồi", click -> {
            tokens.revoke(row.id());
            fill();
        });
        return new ListItem(new Span(words + " "), revoke);
    }
}
