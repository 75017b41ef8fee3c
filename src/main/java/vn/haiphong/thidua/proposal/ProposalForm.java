package vn.haiphong.thidua.proposal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * What a citizen typed, as it was typed.
 *
 * @param unit the words by which the unit is looked for; empty when the citizen does not know
 * @param unitCode the one chosen when the words fit several
 * @param agreed that the contact is kept for this purpose
 */
public record ProposalForm(
        String kind,
        String name,
        String unit,
        String unitCode,
        String where,
        String deed,
        String sender,
        String phone,
        String mail,
        boolean agreed) {

    /** More than any field allows, so that what is too long comes back whole, and no more is kept. */
    private static final int LONGEST = 20_000;

    public static final ProposalForm EMPTY = new ProposalForm("", "", "", "", "", "", "", "", "", false);

    static ProposalForm of(Function<String, @Nullable String> fields) {
        return new ProposalForm(
                text(fields, "loai"),
                text(fields, "ten"),
                text(fields, "don-vi"),
                text(fields, "ma-don-vi"),
                text(fields, "o-dau"),
                text(fields, "viec"),
                text(fields, "nguoi-gui"),
                text(fields, "dien-thoai"),
                text(fields, "thu"),
                "1".equals(fields.apply("dong-y")));
    }

    private static String text(Function<String, @Nullable String> fields, String name) {
        var clean = VietnameseText.clean(fields.apply(name));
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
