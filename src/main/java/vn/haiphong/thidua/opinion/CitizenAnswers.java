package vn.haiphong.thidua.opinion;

import static vn.haiphong.thidua.account.Role.ADMIN;
import static vn.haiphong.thidua.account.Role.LEADER;
import static vn.haiphong.thidua.account.Role.ORGANISER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.EditedMeanwhile;
import vn.haiphong.thidua.shared.RequiredText;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** What the Board does with citizens' answers: forward to the standing body, answer, and look who wrote, which is noted. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class CitizenAnswers {

    private final AnswerStore answers;
    private final CitizenSeal seal;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CitizenAnswers(
            AnswerStore answers,
            CitizenSeal seal,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.seal = seal;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Who wrote and how to reach them. */
    public record Sender(String name, String contact) {

        /** Not even by mistake in a log. */
        @Override
        public String toString() {
            return "Sender[…]";
        }
    }

    /** Those that wait first. @param limit at most 100 */
    @PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'LEADER')")
    @Transactional(readOnly = true)
    public List<AnswerRow> page(OpinionId notice, int offset, int limit) {
        current.demandCity(ADMIN, ORGANISER, LEADER);
        return answers.page(notice, Math.max(0, offset), Math.clamp(limit, 1, 100));
    }

    /** What was written is for the Board alone: people name themselves and others in it. */
    @Transactional(readOnly = true)
    public Optional<AnswerDetails> find(UUID id) {
        current.demandCity(ORGANISER);
        return answers.find(id);
    }

    /** Noted in the trail with the number of the answer; empty once it is purged. */
    public Optional<Sender> sender(UUID id) {
        current.demandCity(ORGANISER);
        var answer = answers.find(id).orElseThrow(CitizenAnswers::gone);
        return answers.sealed(id).map(kept -> {
            events.publishEvent(new AnswerHandled(AnswerHandled.REVEALED, id, answer.number()));
            var citizen = seal.open(id, kept);
            return new Sender(citizen.name(), citizen.contact());
        });
    }

    /** @param to which body looks into it, with a word why */
    public AnswerDetails forward(UUID id, long version, String to) {
        var clean = RequiredText.line(
                to, "Nơi chuyển", 1000, "Hãy ghi chuyển đến đâu, ví dụ Thường trực Hội đồng Thi đua - Khen thưởng.");
        return step(id, version, AnswerStatus.FORWARDED, AnswerHandled.FORWARDED, clean);
    }

    /** @param reply what the citizen reads with the receipt number */
    public AnswerDetails answer(UUID id, long version, String reply) {
        var clean = VietnameseText.clean(reply);
        if (clean.isEmpty()) throw new StepRefused("Hãy viết trả lời cho người gửi.");
        if (clean.length() > 4000) throw new StepRefused("Trả lời dài quá 4.000 ký tự. Hãy viết gọn hơn.");
        return step(id, version, AnswerStatus.ANSWERED, AnswerHandled.ANSWERED, clean);
    }

    private AnswerDetails step(UUID id, long version, AnswerStatus step, String what, String text) {
        current.demandCity(ORGANISER);
        var answer = answers.lock(id).orElseThrow(CitizenAnswers::gone);
        if (answer.version() != version) {
            var last = answer.entries().getLast();
            throw new EditedMeanwhile(last.by(), last.at());
        }
        answers.step(id, step, text, current.get().displayName(), clock.instant());
        events.publishEvent(new AnswerHandled(what, id, answer.number()));
        return answers.find(id).orElseThrow();
    }

    private static StepRefused gone() {
        return new StepRefused("Không còn ý kiến này. Hãy tải lại danh sách.");
    }
}
