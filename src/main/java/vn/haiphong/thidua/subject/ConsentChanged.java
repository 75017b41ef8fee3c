package vn.haiphong.thidua.subject;

/** A subject agreed to something or took it back; who published on it listens. Told inside the transaction. */
public record ConsentChanged(SubjectId subject, ConsentKind kind, boolean given) {}
