package vn.haiphong.thidua.campaign;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.haiphong.thidua.organisation.UnitId;

/** Writes a campaign as the file that {@link CampaignFile} reads; the titles are those that are shipped. */
final class CampaignText {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CampaignText() {}

    static String of(Campaign campaign) {
        var plan = campaign.plan();
        var file = fields("id", campaign.id().code(), "name", campaign.name());
        file.put(
                "plan",
                fields(
                        "number",
                        plan.number(),
                        "title",
                        plan.title(),
                        "issued",
                        plan.issued(),
                        "issuer",
                        plan.issuer(),
                        "signatory",
                        plan.signatory()));
        file.put(
                "bases",
                each(
                        campaign.bases(),
                        one -> fields(
                                "ref",
                                one.ref(),
                                "number",
                                one.number(),
                                "date",
                                one.date(),
                                "issuer",
                                one.issuer(),
                                "title",
                                one.title(),
                                "citedBy",
                                one.citedBy())));
        file.put(
                "movements",
                each(
                        campaign.movements(),
                        one -> fields(
                                "slug",
                                one.slug(),
                                "label",
                                one.label(),
                                "clause",
                                one.clause(),
                                "introduction",
                                one.introduction())));
        file.put(
                "clauses",
                each(
                        campaign.clauses(),
                        one -> fields(
                                "clause", one.clause(), "heading", filled(one.heading()), "text", filled(one.text()))));
        file.put(
                "stages",
                each(
                        campaign.stages(),
                        one -> fields(
                                "clause",
                                one.clause(),
                                "level",
                                one.level().name(),
                                "conference",
                                one.conference(),
                                "who",
                                one.who(),
                                "window",
                                one.window(),
                                "from",
                                one.from(),
                                "until",
                                one.until())));
        file.put(
                "conferenceRules",
                each(campaign.conferenceRules(), one -> fields("basis", one.basis(), "text", one.text())));
        file.put(
                "pilots",
                each(
                        campaign.pilots(),
                        one -> fields(
                                "clause",
                                one.clause(),
                                "unit",
                                one.unit().code(),
                                "window",
                                one.window(),
                                "until",
                                one.until())));
        file.put(
                "deadlines",
                each(
                        campaign.deadlines(),
                        one -> fields(
                                "code",
                                one.code(),
                                "clause",
                                one.clause(),
                                "due",
                                one.due(),
                                "owedBy",
                                one.owedBy(),
                                "level",
                                one.level() == null ? null : one.level().name(),
                                "units",
                                one.level() == null
                                        ? one.units().stream().map(UnitId::code).toList()
                                        : null,
                                "toWhom",
                                one.toWhom(),
                                "what",
                                one.what())));
        file.put(
                "documents",
                each(
                        campaign.documents(),
                        one -> fields("clause", one.clause(), "deadline", one.deadline(), "name", one.name())));
        file.put(
                "duties",
                each(
                        campaign.duties(),
                        one -> fields(
                                "clause",
                                one.clause(),
                                "unit",
                                one.unit() == null ? null : one.unit().code(),
                                "who",
                                one.who(),
                                "what",
                                one.what())));
        file.put("recipients", each(campaign.recipients(), one -> fields("ref", one.ref(), "name", one.name())));
        file.put("titles", "domain/titles.csv");
        file.put(
                "seats",
                fields(
                        "official",
                        campaign.seats().official(),
                        "guests",
                        campaign.seats().guests()));
        return JSON.writeValueAsString(file) + "\n";
    }

    private static <T> List<Map<String, Object>> each(List<T> all, Function<T, Map<String, Object>> fields) {
        return all.stream().map(fields).toList();
    }

    /** Names and values in turn; what is null is left out. */
    private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value == null) continue;
            fields.put(String.valueOf(namesAndValues[i]), value instanceof LocalDate day ? day.toString() : value);
        }
        return fields;
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
