package vn.haiphong.thidua.opinion;

/**
 * What a notice may show of somebody nominated, and nothing else.
 *
 * @param ref as the room that nominates knows it, at most 80 letters
 * @param postOrUnit of a person the post and place of work; of a collective or household where it belongs
 * @param title the award and its grade
 * @param basis why, in a few lines
 */
public record Nominee(String ref, String name, String postOrUnit, String title, String basis) {}
