package vn.haiphong.thidua.shared;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** A Vietnamese full name: family name first, given name last, sorted and called by the given name. */
public record PersonName(String full) {

    private static final Collator VIETNAMESE = vietnamese();

    public static final Comparator<PersonName> BY_GIVEN_NAME = Comparator.comparing(PersonName::sortKey);

    /** The last word, with its marks. */
    public String given() {
        var words = full.strip().split("\\s+");
        return words[words.length - 1];
    }

    /** The key of the given name, then of the whole name, in the order of the 29 letters. */
    public CollationKey sortKey() {
        synchronized (VIETNAMESE) {
            return VIETNAMESE.getCollationKey(given() + "\u0001" + full);
        }
    }

    private static Collator vietnamese() {
        var collator = Collator.getInstance(Locale.of("vi", "VN"));
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }
}
