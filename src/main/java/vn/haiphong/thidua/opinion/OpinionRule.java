package vn.haiphong.thidua.opinion;

/**
 * What the Board has set for notices to come.
 *
 * @param version to hand back with a change
 * @param workingDays for how many a notice stands; ten by NĐ 98/2023/NĐ-CP, article 46 clause 2
 * @param keptDays after the end, until names and contacts are deleted
 * @param writeTo where to write on paper
 */
public record OpinionRule(long version, int workingDays, int keptDays, String writeTo) {}
