package vn.haiphong.thidua.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated text with a head line and quoted fields (RFC 4180) into rows by column name. */
public final class CsvTable {

    private CsvTable() {}

    /** @throws IllegalArgumentException when a row has another number of fields than the head */
    public static List<Map<String, String>> rows(String text) {
        var records = records(text);
        var head = records.removeFirst();
        var rows = new ArrayList<Map<String, String>>();
        for (var fields : records) {
            if (fields.size() != head.size()) {
                throw new IllegalArgumentException("Row " + (rows.size() + 1) + " has " + fields.size()
                        + " fields instead of " + head.size() + ": " + fields);
            }
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < fields.size(); i++) row.put(head.get(i), fields.get(i));
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> records(String text) {
        var records = new ArrayList<List<String>>();
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\n' && c != '\r') {
                field.append(c);
            } else if (c != '\r') {
                fields.add(VietnameseText.clean(field.toString()));
                field.setLength(0);
                if (c == '\n') {
                    records.add(List.copyOf(fields));
                    fields.clear();
                }
            }
        }
        if (!field.isEmpty() || !fields.isEmpty()) {
            fields.add(VietnameseText.clean(field.toString()));
            records.add(List.copyOf(fields));
        }
        return records;
    }
}
