package vn.haiphong.thidua.notice;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.AccountDirectory;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.Officer;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.StepRefused;

/** The mails on their way out: what staff see of them and decide about them, for the whole city only. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER')")
public class Outbox {

    private final MailStore mails;
    private final MailPost post;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            MailStore mails,
            MailPost post,
            AccountDirectory accounts,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.post = post;
        this.accounts = accounts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Newest first, without their texts. @param state null for all; @param limit at most 100 */
    @Transactional(readOnly = true)
    public List<Mail> page(@Nullable MailState state, int offset, int limit) {
        demand();
        return mails.page(state, offset, Math.min(limit, 100));
    }

    /** How many are in each state; states without mails are left out. */
    @Transactional(readOnly = true)
    public Map<MailState, Integer> counts() {
        demand();
        return mails.counts();
    }

    @Transactional(readOnly = true)
    public Optional<Mail> find(UUID id) {
        demand();
        return mails.find(id);
    }

    /** Whether a mail server is named; without one every mail waits. */
    public boolean isConnected() {
        demand();
        return post.isConnected();
    }

    @Transactional(readOnly = true)
    public MailSetting setting() {
        demand();
        return mails.setting();
    }

    /** @param version as read; @throws EditedMeanwhile when somebody switched since */
    public void review(boolean review, long version) {
        demand();
        var who = current.get().displayName();
        if (!mails.change(new MailSetting(review, version, who, clock.instant()))) {
            var now = mails.setting();
            throw new EditedMeanwhile(now.changedBy(), now.changedAt());
        }
        events.publishEvent(new MailChanged(
                "reviewSwitched", "1", "Duyệt thư trước khi gửi", null, review ? "tắt → bật" : "bật → tắt"));
    }

    /** @throws StepRefused when the mail has moved on since it was shown */
    public void step(UUID id, MailStep step) {
        demand();
        var before = mails.find(id).orElseThrow(() -> new StepRefused("Không còn thư này."));
        if (!mails.move(id, step, clock.instant())) {
            var now = mails.find(id).map(Mail::state).orElse(before.state());
            throw new StepRefused("Thư này đang ở trạng thái “" + now.label() + "”, không "
                    + step.label().toLowerCase() + " được nữa. Hãy xem lại danh sách.");
        }
        if (step == MailStep.RETRY && before.state() != MailState.UNCLEAR) readdress(before);
        events.publishEvent(new MailChanged(
                step.action(),
                id.toString(),
                before.subject(),
                before.unitCode(),
                before.state().label() + " → " + step.to().label() + "; gửi " + before.name()));
    }

    /** @return how many were waiting for it */
    public int releaseAll() {
        demand();
        int released = mails.releaseAll(clock.instant());
        if (released > 0) {
            events.publishEvent(
                    new MailChanged("allMailsReleased", "*", "Mọi thư đang chờ duyệt", null, released + " thư"));
        }
        return released;
    }

    /** Whoever has another address by now gets it there; an unclear mail stays the same mail. */
    private void readdress(Mail mail) {
        accounts.officer(new AccountId(mail.account()))
                .map(Officer::mail)
                .filter(address -> !address.equals(mail.address()))
                .ifPresent(address -> mails.readdress(mail.id(), address));
    }

    private void demand() {
        current.demandCity(ADMIN, ORGANISER);
    }
}
