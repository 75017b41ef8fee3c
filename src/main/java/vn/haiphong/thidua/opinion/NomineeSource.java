package vn.haiphong.thidua.opinion;

import java.util.List;
import java.util.Optional;

/** A room whose nominees must be published for the people's opinion offers itself as a bean. */
public interface NomineeSource {

    /** Who has to be published and is not yet, the longest waiting first, no more than so many. */
    List<Nominee> waiting(int atMost);

    /** One who may be published; empty for anybody else, and for the nominees of another source. */
    Optional<Nominee> find(String ref);
}
