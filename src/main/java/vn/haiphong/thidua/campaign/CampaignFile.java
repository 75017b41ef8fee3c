package vn.haiphong.thidua.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;

/** Reads a campaign from its JSON file and refuses what is incomplete or contradicts itself. */
class CampaignFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Predicate<UnitId> units;
    private final Function<String, @Nullable String> neighbours;

    /**
     * @param units whether a unit exists
     * @param neighbours the text of a file by the name that stands in the campaign file, null when there is none
     */
    CampaignFile(Predicate<UnitId> units, Function<String, @Nullable String> neighbours) {
        this.units = units;
        this.neighbours = neighbours;
    }

    /** @throws CampaignFileRefused naming file, field and reason */
    Campaign read(String file, String json) {
        var root = root(file, json);
        var deadlines = unique(root.at("deadlines"), this::deadline, Campaign.Deadline::code, "code");
        return new Campaign(
                id(root.at("id")),
                root.at("name").text(300),
                plan(root.at("plan")),
                unique(root.at("bases"), CampaignFile::basis, Campaign.Basis::ref, "ref"),
                unique(root.at("movements"), CampaignFile::movement, Campaign.Movement::slug, "slug"),
                unique(root.at("clauses"), CampaignFile::words, Campaign.Clause::clause, "clause"),
                unique(root.at("stages"), CampaignFile::stage, Campaign.Stage::level, "level"),
                root.at("conferenceRules")
                        .each(field -> new Campaign.Rule(
                                field.at("basis").text(20), field.at("text").text(1000))),
                unique(root.at("pilots"), this::pilot, Campaign.Pilot::unit, "unit"),
                deadlines,
                root.at("documents").each(field -> document(field, deadlines)),
                root.at("duties").each(this::duty),
                root.at("recipients")
                        .each(field -> new Campaign.Recipient(
                                field.at("ref").text(20), field.at("name").text(200))),
                titles(root.at("titles")),
                seats(root.at("seats")));
    }

    private static CampaignField root(String file, String json) {
        try {
            return new CampaignField(file, "", JSON.readTree(json));
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new CampaignFileRefused(
                    file,
                    "",
                    "không phải JSON đúng quy cách, dòng " + place.getLineNr() + ", cột " + place.getColumnNr());
        }
    }

    private static CampaignId id(CampaignField field) {
        var text = field.text(40);
        if (!text.matches("[a-z0-9-]+"))
            throw field.refused("“" + text + "” chỉ được có chữ thường không dấu, số và gạch nối");
        return new CampaignId(text);
    }

    private static Campaign.Plan plan(CampaignField field) {
        return new Campaign.Plan(
                field.at("number").text(80),
                field.at("title").text(500),
                field.at("issued").date(),
                field.at("issuer").text(200),
                field.at("signatory").text(200));
    }

    private static Campaign.Basis basis(CampaignField field) {
        return new Campaign.Basis(
                field.at("ref").text(20),
                field.at("number").text(80),
                field.at("date").date(),
                field.at("issuer").text(200),
                field.at("title").text(500),
                field.at("citedBy").each(cited -> number(cited)));
    }

    private static Campaign.Clause words(CampaignField field) {
        var heading = field.at("heading").isMissing() ? "" : field.at("heading").text(500);
        var text = field.at("text").isMissing() ? "" : field.at("text").text(5000);
        if (heading.isEmpty() && text.isEmpty()) throw field.refused("cần “heading” (tên mục) hoặc “text” (lời văn)");
        return new Campaign.Clause(clause(field), heading, text);
    }

    private static Campaign.Movement movement(CampaignField field) {
        var slug = field.at("slug").text(80);
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw field.at("slug").refused("“" + slug + "” chỉ được có chữ thường không dấu, số và gạch nối");
        }
        return new Campaign.Movement(
                slug,
                field.at("label").text(200),
                clause(field),
                field.at("introduction").text(1000));
    }

    private static Campaign.Stage stage(CampaignField field) {
        var stage = new Campaign.Stage(
                clause(field),
                field.at("level").oneOf(UnitLevel.class),
                field.at("conference").text(200),
                field.at("who").text(300),
                field.at("window").text(100),
                field.at("from").date(),
                field.at("until").date());
        if (stage.until().isBefore(stage.from()))
            throw field.at("until").refused("sớm hơn ngày bắt đầu " + stage.from());
        return stage;
    }

    private Campaign.Pilot pilot(CampaignField field) {
        return new Campaign.Pilot(
                clause(field),
                unit(field.at("unit")),
                field.at("window").text(100),
                field.at("until").date());
    }

    private Campaign.Deadline deadline(CampaignField field) {
        var level = field.at("level").isMissing() ? null : field.at("level").oneOf(UnitLevel.class);
        var named = field.at("units").isMissing()
                ? List.<UnitId>of()
                : field.at("units").each(this::unit);
        if ((level == null) == named.isEmpty()) {
            throw field.refused(
                    "cần đúng một trong hai: “level” (mọi đơn vị một cấp) hoặc “units” (các đơn vị nêu tên)");
        }
        return new Campaign.Deadline(
                field.at("code").text(40),
                clause(field),
                field.at("due").date(),
                field.at("owedBy").text(300),
                level,
                named,
                field.at("toWhom").text(300),
                field.at("what").text(500));
    }

    private static Campaign.RequiredDocument document(CampaignField field, List<Campaign.Deadline> deadlines) {
        var code = field.at("deadline").text(40);
        if (deadlines.stream().noneMatch(deadline -> deadline.code().equals(code))) {
            throw field.at("deadline").refused("không có thời hạn nào mang mã “" + code + "”");
        }
        return new Campaign.RequiredDocument(
                clause(field), code, field.at("name").text(500));
    }

    private Campaign.Duty duty(CampaignField field) {
        var unit = field.at("unit").isMissing() ? null : unit(field.at("unit"));
        return new Campaign.Duty(
                clause(field), unit, field.at("who").text(300), field.at("what").text(500));
    }

    private UnitId unit(CampaignField field) {
        var id = new UnitId(field.text(40));
        if (!units.test(id)) throw field.refused("không có đơn vị mang mã “" + id + "”");
        return id;
    }

    private List<Campaign.Title> titles(CampaignField field) {
        var name = field.text(200);
        var text = neighbours.apply(name);
        if (text == null) throw field.refused("không tìm thấy tệp “" + name + "”");
        return TitleFile.read(name, text);
    }

    /** Known only once the congress has been planned. */
    private static Campaign.Seats seats(CampaignField field) {
        if (field.isMissing()) return Campaign.Seats.NONE;
        return new Campaign.Seats(
                field.at("official").number(10_000), field.at("guests").number(10_000));
    }

    private static String clause(CampaignField field) {
        return number(field.at("clause"));
    }

    private static String number(CampaignField field) {
        var text = field.text(20);
        if (!text.matches("H\\d|[IVX]+(\\.\\d+([a-z]\\d*)?)?")) {
            throw field.refused("“" + text + "” không phải số điều khoản, ví dụ II.3b");
        }
        return text;
    }

    private static <T> List<T> unique(
            CampaignField list, Function<CampaignField, T> read, Function<T, Object> key, String name) {
        var seen = new HashSet<Object>();
        return list.each(field -> {
            var value = read.apply(field);
            if (!seen.add(key.apply(value))) throw field.at(name).refused("lặp lại “" + key.apply(value) + "”");
            return value;
        });
    }
}
