package vn.haiphong.thidua.ballot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.AccountDirectory;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.account.SignedIn;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.Units;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.TimeOrderedId;
import vn.haiphong.thidua.shared.VietnameseText;

/** Keeps who votes together: the city's Council by the Board, the bodies of units by their officers. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class Bodies {

    private static final int MOST = 200;

    private final BodyStore bodies;
    private final MeetingPen pen;
    private final BallotAccess access;
    private final AccountDirectory accounts;
    private final CurrentAccount current;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bodies(
            BodyStore bodies,
            MeetingPen pen,
            BallotAccess access,
            AccountDirectory accounts,
            CurrentAccount current,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bodies = bodies;
        this.pen = pen;
        this.access = access;
        this.accounts = accounts;
        this.current = current;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the own scope, by name. @param limit at most 100 */
    @Transactional(readOnly = true)
    public List<BodyRow> page(int offset, int limit) {
        return bodies.page(current.codesWithin(null), Math.max(0, offset), Math.clamp(limit, 1, 100));
    }

    @Transactional(readOnly = true)
    public int count() {
        return bodies.count(current.codesWithin(null));
    }

    /** Empty when there is none, or not for who asks. */
    @Transactional(readOnly = true)
    public Optional<Body> find(UUID id) {
        return bodies.find(id).filter(body -> access.reads(body.unit()));
    }

    /** Whether who is signed in may change the bodies of the unit. */
    public boolean keeps(UnitId unit) {
        return access.keeps(unit);
    }

    /** With which a member signs in, for those who keep the body; empty without account. */
    @Transactional(readOnly = true)
    public Optional<String> login(UUID id, UUID member) {
        return bodies.find(id)
                .filter(body -> access.keeps(body.unit()))
                .flatMap(body -> Optional.ofNullable(member(body, member).account()))
                .flatMap(accounts::login);
    }

    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public Body add(UnitId unit, String name) {
        access.demandKeeper(unit);
        var clean = name(name);
        var id = TimeOrderedId.next();
        try {
            bodies.add(id, unit, clean, who(), clock.instant());
        } catch (DuplicateKeyException twice) {
            throw new StepRefused("Đơn vị đã có “" + clean + "”. Hãy dùng tổ chức đã có hoặc đặt tên khác.");
        }
        tell(BallotChanged.BODY, id, unit, clean, "lập mới");
        return bodies.find(id).orElseThrow();
    }

    /** @throws vn.haiphong.thidua.shared.EditedMeanwhile when somebody else changed the body since */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public Body rename(UUID id, long version, String name) {
        var body = locked(id, version);
        var clean = name(name);
        try {
            bodies.name(id, clean);
        } catch (DuplicateKeyException twice) {
            throw new StepRefused("Đơn vị đã có “" + clean + "”. Hãy đặt tên khác.");
        }
        return done(BallotChanged.BODY, body, body.name() + " → " + clean);
    }

    /** @param member null for a new one */
    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public Body keep(UUID id, long version, @Nullable UUID member, MemberForm form) {
        var body = locked(id, version);
        var kept = checked(body, member, form);
        if (member == null && body.members().size() >= MOST) {
            throw new StepRefused("Một tổ chức có nhiều nhất " + MOST + " thành viên.");
        }
        try {
            if (member == null) bodies.add(id, kept, nextPosition(body));
            else bodies.change(kept);
        } catch (DuplicateKeyException twice) {
            throw new StepRefused("Tài khoản này đã là thành viên. Mỗi người chỉ có một phiếu.");
        }
        pen.seatAgain(id);
        return done(BallotChanged.MEMBER, body, (member == null ? "thêm " : "sửa ") + kept.name());
    }

    @PreAuthorize("hasAnyRole('ORGANISER', 'UNIT')")
    public Body remove(UUID id, long version, UUID member) {
        var body = locked(id, version);
        var gone = member(body, member);
        bodies.remove(member);
        pen.seatAgain(id);
        return done(BallotChanged.MEMBER, body, "thôi " + gone.name());
    }

    private Body locked(UUID id, long version) {
        var body = bodies.lock(id).orElseThrow(() -> new StepRefused("Không còn tổ chức này. Hãy tải lại danh sách."));
        access.demandKeeper(body.unit());
        if (body.version() != version) throw bodies.meanwhile(id);
        return body;
    }

    private Body.Member checked(Body body, @Nullable UUID member, MemberForm form) {
        var before = member == null ? null : member(body, member);
        var login = VietnameseText.line(form.login());
        var account = login.isEmpty() ? null : account(body.unit(), login);
        var name = VietnameseText.line(form.name()).isEmpty() && account != null ? account.displayName() : form.name();
        var unit = form.unit() != null ? form.unit() : account == null ? null : account.scope();
        if (unit != null) units.tree().get(unit);
        if (form.duty() == null) throw new StepRefused("Hãy chọn chức vụ trong Hội đồng hoặc cuộc họp.");
        var keptAccount = account != null ? account.id() : null;
        return new Body.Member(
                before == null ? TimeOrderedId.next() : before.id(),
                keptAccount,
                RequiredText.line(name, "Họ tên", 120, "Hãy ghi họ tên, hoặc tên đăng nhập của thành viên."),
                VietnameseText.line(form.post()).isEmpty()
                        ? ""
                        : RequiredText.line(form.post(), "Chức vụ, nơi công tác", 200, ""),
                unit,
                form.duty());
    }

    /** Officers learn nothing of accounts beyond their unit. */
    private SignedIn account(UnitId unit, String login) {
        var city = unit.equals(units.tree().city().id());
        try {
            var found = accounts.loadUserByUsername(login);
            var scope = found.signedIn().scope();
            if (found.isEnabled() && (city || scope != null && units.tree().covers(unit, scope))) {
                return found.signedIn();
            }
        } catch (UsernameNotFoundException unknown) {
            // Said in the same words as an account of another unit.
        }
        throw new StepRefused("Không có tài khoản “" + login + "” đang hoạt động trong phạm vi của tổ chức này. Hãy xem"
                + " lại tên đăng nhập, hoặc để trống nếu người này bỏ phiếu giấy.");
    }

    private static Body.Member member(Body body, UUID id) {
        return body.members().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StepRefused("Không còn thành viên này. Hãy tải lại trang."));
    }

    private int nextPosition(Body body) {
        return bodies.lastPosition(body.id()) + 1;
    }

    private Body done(String what, Body body, String details) {
        bodies.touch(body.id(), who(), clock.instant());
        tell(what, body.id(), body.unit(), body.name(), details);
        return bodies.find(body.id()).orElseThrow();
    }

    private static String name(String typed) {
        return RequiredText.line(typed, "Tên", 200, "Hãy ghi tên, ví dụ Hội đồng Thi đua - Khen thưởng thành phố.");
    }

    private String who() {
        return current.get().displayName();
    }

    private void tell(String what, UUID id, UnitId unit, String label, String details) {
        events.publishEvent(new BallotChanged(what, id, unit, label, details));
    }
}
