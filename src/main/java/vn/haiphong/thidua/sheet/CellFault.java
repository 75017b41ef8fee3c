package vn.haiphong.thidua.sheet;

/**
 * What is wrong with one cell.
 *
 * @param row as the spreadsheet numbers it
 * @param key of the column
 * @param cell as the spreadsheet names it, e.g. {@code D17}; when the column is missing only the row
 * @param heading of the column
 * @param reason what is wrong, in the middle of a sentence
 * @param remedy what to do, a sentence
 */
public record CellFault(int row, String key, String cell, String heading, String reason, String remedy) {

    /** {@code D17 (Ngày sinh): không có ngày 31/02/1985. Hãy ghi lại ngày.} */
    public String sentence() {
        return cell + " (" + heading + "): " + reason + ". " + remedy;
    }
}
