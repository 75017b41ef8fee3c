package vn.haiphong.thidua.sheet;

import java.util.List;

/** One row of a spreadsheet as it stands in the file. */
record TypedRow(int number, List<TypedCell> cells) {

    int width() {
        return cells.size();
    }

    TypedCell cell(int place) {
        return place < 0 || place >= cells.size() ? TypedCell.EMPTY : cells.get(place);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(TypedCell::isEmpty);
    }
}
