package vn.haiphong.thidua.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.haiphong.thidua.shared.VietnameseText;

/** One field of a campaign file together with its way there, so that whatever is wrong can be named. */
record CampaignField(String file, String path, @Nullable JsonNode node) {

    CampaignField at(String name) {
        if (node == null || !node.isObject()) throw refused("phải là một đối tượng { … }");
        return new CampaignField(file, path.isEmpty() ? name : path + "." + name, node.get(name));
    }

    boolean isMissing() {
        return node == null || node.isNull();
    }

    String text(int longest) {
        if (isMissing()) throw refused("thiếu");
        if (!node.isString()) throw refused("phải là chữ, trong dấu ngoặc kép");
        var text = VietnameseText.line(node.asString());
        if (text.isEmpty()) throw refused("để trống");
        if (text.length() > longest) throw refused("dài " + text.length() + " ký tự, nhiều nhất là " + longest);
        return text;
    }

    /** A whole number from 0 on. */
    int number(int most) {
        if (isMissing()) throw refused("thiếu");
        if (!node.isInt() || node.asInt() < 0 || node.asInt() > most)
            throw refused("phải là số nguyên từ 0 đến " + most);
        return node.asInt();
    }

    LocalDate date() {
        var text = text(10);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refused("“" + text + "” không phải là ngày dạng năm-tháng-ngày, ví dụ 2020-03-31");
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        var text = text(40);
        for (var value : type.getEnumConstants()) if (value.name().equals(text)) return value;
        throw refused("“" + text + "” không có trong " + List.of(type.getEnumConstants()));
    }

    /** The elements of a list of at most 500. */
    <T> List<T> each(Function<CampaignField, T> read) {
        if (isMissing()) throw refused("thiếu");
        if (!node.isArray()) throw refused("phải là một danh sách [ … ]");
        if (node.size() > 500) throw refused("có " + node.size() + " dòng, nhiều nhất là 500");
        var found = new ArrayList<T>();
        for (int i = 0; i < node.size(); i++) {
            found.add(read.apply(new CampaignField(file, path + "[" + i + "]", node.get(i))));
        }
        return List.copyOf(found);
    }

    CampaignFileRefused refused(String reason) {
        return new CampaignFileRefused(file, path, reason);
    }
}
