package vn.haiphong.thidua.subject;

/** Two records were the same subject; who keeps {@code gone} now means {@code kept}. Told inside the transaction. */
public record SubjectsMerged(SubjectId kept, SubjectId gone) {}
