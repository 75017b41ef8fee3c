package vn.haiphong.thidua.proposal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a citizen gets: the number of the paper, and a secret without which nobody follows it.
 *
 * @param secret six letters and digits that are hard to mistake
 */
record ProposalReceipt(int year, int number, String secret) {

    private static final String SIGNS = "23456789ABCDEFGHKLMNPQRSTUVXY";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM =
            Pattern.compile("0*(\\d{1,6})\\s*/\\s*(\\d{4})\\s*-?\\s*GT\\s*-?\\s*([2-9A-Z]{6})");

    static ProposalReceipt issue(int year, int number) {
        var secret = new StringBuilder();
        for (int i = 0; i < 6; i++) secret.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return new ProposalReceipt(year, number, secret.toString());
    }

    /** As somebody copies it from a slip of paper. */
    static Optional<ProposalReceipt> of(String typed) {
        var match = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return match.matches()
                ? Optional.of(new ProposalReceipt(
                        Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1)), match.group(3)))
                : Optional.empty();
    }

    /** {@code 07/2020-GT}, for staff. */
    String plain() {
        return "%02d/%d-GT".formatted(number, year);
    }

    /** {@code 07/2020-GT-K7M4QS}, for the citizen. */
    String full() {
        return plain() + "-" + secret;
    }
}
