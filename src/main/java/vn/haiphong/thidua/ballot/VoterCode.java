package vn.haiphong.thidua.ballot;

import java.security.SecureRandom;
import vn.haiphong.thidua.shared.Fingerprint;

/**
 * A secret of sixteen letters that only the voter keeps; the code of each slip is drawn from it, and from no slip back.
 *
 * @see "decision 0012-secret-ballot"
 */
record VoterCode(String letters) {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without those that are mistaken for others on paper. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;
    private static final int SLIP = 16;

    static VoterCode random() {
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new VoterCode(letters.toString());
    }

    /** The code of the slip on one candidate; the page that finds slips computes the same in the browser. */
    String of(int number) {
        return Fingerprint.of(letters + "/" + number).substring(0, SLIP);
    }

    /** {@code ABCD-EFGH-JKLM-NPQR}. */
    String shown() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Not even by mistake in a log. */
    @Override
    public String toString() {
        return "VoterCode[…]";
    }
}
