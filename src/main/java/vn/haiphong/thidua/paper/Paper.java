package vn.haiphong.thidua.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One official paper, the same for every format.
 *
 * @param number what stands behind {@code Số:}, made by {@link PaperWords#number}
 * @param date null leaves room for writing it by hand
 * @param kind the name of its type, e.g. {@code BÁO CÁO}; empty for a letter (công văn), whose subject stands under the
 *     number
 * @param subject what it is about, in one phrase (trích yếu)
 * @param addressees to whom a letter goes
 * @param recipients the lines under {@code Nơi nhận:}
 * @param recorder who signs on the left because they wrote the minutes; null for every other paper
 */
public record Paper(
        Letterhead head,
        String number,
        @Nullable LocalDate date,
        String kind,
        String subject,
        List<String> addressees,
        List<PaperBlock> body,
        Signature signature,
        List<String> recipients,
        List<Annex> annexes,
        @Nullable Signature recorder) {

    /** A paper with one signature. */
    public Paper(
            Letterhead head,
            String number,
            @Nullable LocalDate date,
            String kind,
            String subject,
            List<String> addressees,
            List<PaperBlock> body,
            Signature signature,
            List<String> recipients,
            List<Annex> annexes) {
        this(head, number, date, kind, subject, addressees, body, signature, recipients, annexes, null);
    }

    /**
     * A part behind the signature with pages of its own.
     *
     * @param name e.g. {@code Phụ lục I}
     * @param landscape for tables too wide for an upright page
     */
    public record Annex(String name, String title, boolean landscape, List<PaperBlock> body) {}

    boolean isLetter() {
        return kind.isEmpty();
    }

    /** What its file and its window are called. */
    public String title() {
        return isLetter() ? "Công văn " + number + " " + subject : kind + " " + number + " " + subject;
    }

    /** The body with {@code ./.} behind its last words. */
    List<PaperBlock> closedBody() {
        var closed = new ArrayList<>(body);
        var last = closed.isEmpty() ? null : closed.getLast();
        if (last instanceof PaperBlock.Text text) {
            closed.set(closed.size() - 1, new PaperBlock.Text(text.lead(), closed(text.words())));
        } else if (last instanceof PaperBlock.Items items && !items.lines().isEmpty()) {
            var lines = new ArrayList<>(items.lines());
            lines.addLast(closed(lines.removeLast()));
            closed.set(closed.size() - 1, new PaperBlock.Items(lines));
        } else {
            closed.add(new PaperBlock.Text("", "./."));
        }
        return closed;
    }

    /** The line that ties an annex to its paper. */
    String reference() {
        var what = isLetter() ? "Công văn" : kind.charAt(0) + kind.substring(1).toLowerCase(PaperWords.VIETNAMESE);
        return "(Kèm theo " + what + " số " + number + " " + PaperWords.day(date) + " của " + head.issuer() + ")";
    }

    private static String closed(String words) {
        return words.replaceFirst("[\\s.;,:]+$", "") + "./.";
    }
}
