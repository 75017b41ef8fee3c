package vn.haiphong.thidua.issue;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A file of a difficulty and who attached it. */
@Embeddable
record AttachedFile(UUID documentId, String byName) {}
