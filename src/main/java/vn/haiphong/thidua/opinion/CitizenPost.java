package vn.haiphong.thidua.opinion;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.opinion.CitizenRefused.Fault;
import vn.haiphong.thidua.opinion.CitizenSeal.Citizen;
import vn.haiphong.thidua.shared.NumberBook;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.TimeOrderedId;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * Takes in what citizens write and lets them follow it; open to everybody, so it resists programs by itself.
 *
 * @see "decision 0013-citizens-answers"
 */
@Service
@Transactional
public class CitizenPost {

    static final Duration SHORTEST = Duration.ofSeconds(4);

    private static final int LONGEST = 4000;
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OpinionStore notices;
    private final AnswerStore answers;
    private final CitizenSeal seal;
    private final CitizenThrottle throttle;
    private final NumberBook numbers;
    private final Clock clock;

    CitizenPost(
            OpinionStore notices,
            AnswerStore answers,
            CitizenSeal seal,
            CitizenThrottle throttle,
            NumberBook numbers,
            Clock clock) {
        this.notices = notices;
        this.answers = answers;
        this.seal = seal;
        this.throttle = throttle;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** What a citizen finds out about the own answer: nothing of what was written, nothing of who wrote. */
    public record Followed(String number, String heading, Instant receivedAt, AnswerStatus status, String reply) {}

    /**
     * Keeps an answer.
     *
     * @param address of the sender in the network, counted and not kept
     * @return the receipt number, e.g. {@code YK-2020-0012-K7QM2F}
     * @throws CitizenRefused with every field that needs another look
     */
    public String send(OpinionId id, CitizenForm form, String address) {
        var text = VietnameseText.clean(form.text());
        var name = VietnameseText.line(form.name());
        var contact = VietnameseText.line(form.contact());
        check(form, text, name, contact);
        if (!throttle.allowsAnswer(address)) throw new CitizenRefused(List.of(new Fault("", "tooMany")));
        var notice = notices.lock(id)
                .filter(one -> one.isOpen(LocalDate.now(clock)))
                .orElseThrow(() -> new CitizenRefused(List.of(new Fault("", "over"))));
        if (form.nominee() != null
                && (form.nominee() < 1 || form.nominee() > notice.nominees().size())) {
            throw new CitizenRefused(List.of(new Fault("nominee", "nominee")));
        }
        var answer = TimeOrderedId.next();
        int year = ZonedDateTime.ofInstant(clock.instant(), PortalTime.ZONE).getYear();
        var receipt = "YK-%d-%04d-%s".formatted(year, numbers.next("opinion.receipt", year), secret());
        var sealed = seal.seal(answer, new Citizen(name, contact));
        answers.add(answer, id, form.nominee(), receipt, form.agrees(), text, clock.instant(), sealed);
        return receipt;
    }

    private void check(CitizenForm form, String text, String name, String contact) {
        // Both are said in the words of a fault nobody can do anything about, so that a program learns little.
        if (!form.trap().isEmpty()) throw new CitizenRefused(List.of(new Fault("", "robot")));
        if (Duration.between(form.openedAt(), clock.instant()).compareTo(SHORTEST) < 0) {
            throw new CitizenRefused(List.of(new Fault("", "tooFast")));
        }
        var faults = new ArrayList<Fault>();
        if (text.length() < 10) faults.add(new Fault("text", "text"));
        if (text.length() > LONGEST) faults.add(new Fault("text", "textLong"));
        if (name.length() < 2 || name.length() > 120) faults.add(new Fault("name", "name"));
        var digits = contact.replaceAll("\\D", "").length();
        var reachable = digits >= 8 || contact.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
        if (!reachable || contact.length() > 200) faults.add(new Fault("contact", "contact"));
        if (!faults.isEmpty()) throw new CitizenRefused(faults);
    }

    /**
     * What became of an answer; empty for a number nobody has.
     *
     * @throws CitizenRefused when this address has asked too often
     */
    @Transactional(readOnly = true)
    public Optional<Followed> follow(String receipt, String address) {
        if (!throttle.allowsLookup(address)) throw new CitizenRefused(List.of(new Fault("", "tooMany")));
        var clean = VietnameseText.line(receipt).toUpperCase(Locale.ROOT).replace(" ", "");
        if (!clean.matches("YK-\\d{4}-\\d{4,9}-[A-Z2-9]{6}")) return Optional.empty();
        return answers.byReceipt(clean)
                .map(answer -> new Followed(
                        answer.number(), answer.heading(), answer.receivedAt(), answer.status(), answer.reply()));
    }

    private static String secret() {
        var letters = new StringBuilder();
        for (int i = 0; i < 6; i++) letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return letters.toString();
    }
}
