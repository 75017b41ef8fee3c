package vn.haiphong.thidua.shared;

import java.util.List;
import java.util.Optional;

/**
 * Things that are final, offered as a bean by the room that keeps them, so that the archive takes a copy of each (the
 * line “Lưu VT” at the end of the plan). Asked by the machine, not by a person: it guards nothing.
 */
public interface ArchiveSource {

    /** The keys of everything final, each beginning with a word of the room; at most 50 000. */
    List<String> keys();

    /** What stands behind a key now; empty when it is gone. */
    Optional<ArchiveCopy> copy(String key);
}
