package vn.haiphong.thidua.opinion;

import java.time.LocalDate;
import java.util.List;

/** What everybody may read of a notice: nothing of answers, of the Board's work, or of the nominees' dossiers. */
public record PublishedOpinion(
        OpinionId id,
        String heading,
        String legalBasis,
        String consent,
        String writeTo,
        int workingDays,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean open,
        boolean demonstration,
        List<Person> nominees) {

    /** One nominee as shown. */
    public record Person(String name, String postOrUnit, String title, String basis) {}
}
