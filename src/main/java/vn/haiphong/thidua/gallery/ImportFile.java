package vn.haiphong.thidua.gallery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.shared.VietnameseText;

/** Reads exemplars from JSON Lines or XLSX, refuses bad rows by line, field and reason, and hands the rest on in batches. */
@Component
class ImportFile {

    private static final int BATCH = 500;

    /** A line longer than this is no exemplar: the story alone may have 50 000 characters. */
    private static final int LONGEST_LINE = 1_000_000;

    private final ObjectMapper json;
    private final StoryRules rules;
    private final Campaigns campaigns;
    private final StoryImport stories;

    ImportFile(ObjectMapper json, StoryRules rules, Campaigns campaigns, StoryImport stories) {
        this.json = json;
        this.rules = rules;
        this.campaigns = campaigns;
        this.stories = stories;
    }

    /** @param name decides by its ending how the bytes are read: {@code .xlsx}, else JSON Lines */
    ImportReport read(String name, InputStream bytes) throws IOException {
        var run = new Run(name);
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) ImportSheet.rows(bytes, run::take);
        else lines(bytes, run);
        run.flush();
        stories.finish();
        return run.report;
    }

    private void lines(InputStream bytes, Run run) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            long number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.equals("\uFEFF")) continue;
                if (line.length() > LONGEST_LINE) {
                    run.report.refuse(number, "(dòng)", "dài quá " + LONGEST_LINE + " ký tự");
                    continue;
                }
                try {
                    var row = json.readValue(line.replace("\uFEFF", ""), ImportRow.class);
                    if (row == null) run.report.refuse(number, "(dòng)", "không có điển hình nào");
                    else run.take(number, row);
                } catch (JacksonException e) {
                    run.report.refuse(number, "(dòng)", "không đúng định dạng JSON: " + e.getOriginalMessage());
                }
            }
        }
    }

    /** One file on its way in. */
    private class Run {

        final ImportReport report = new ImportReport();
        private final Set<String> seen = new HashSet<>();
        private final List<ImportedStory> batch = new ArrayList<>();
        private final String name;

        Run(String name) {
            this.name = name;
        }

        void take(long line, ImportRow row) {
            var id = VietnameseText.line(row.externalId());
            if (id.isEmpty() || id.length() > 200) {
                report.refuse(line, "externalId", "thiếu, hoặc dài quá 200 ký tự");
                return;
            }
            if (!seen.add(id)) {
                report.refuse(line, "externalId", "“" + id + "” đã có ở một dòng trên");
                return;
            }
            var problems = new ArrayList<Problem>();
            var content = content(row, problems);
            if (content != null) problems.addAll(rules.ofPublication(content));
            if (content == null || !problems.isEmpty()) {
                report.refuse(line, problems);
                return;
            }
            batch.add(new ImportedStory(line, id, content, row.isToBePublished()));
            if (batch.size() == BATCH) flush();
        }

        void flush() {
            if (batch.isEmpty()) return;
            stories.write(name, List.copyOf(batch), report);
            batch.clear();
        }
    }

    private @Nullable StoryContent content(ImportRow row, List<Problem> problems) {
        var kind = constant(ExemplarKind.class, row.kind(), "kind", problems);
        var level = constant(UnitLevel.class, row.level(), "level", problems);
        var unit = VietnameseText.line(row.unitCode());
        if (unit.length() > 40) problems.add(new Problem("unitCode", "mã đơn vị dài quá 40 ký tự"));
        var honours = new ArrayList<Honour>();
        for (var title : row.titles()) {
            if (title.year() == null) problems.add(new Problem("titles", "danh hiệu thiếu năm"));
            else honours.add(new Honour(title.code() == null ? "" : title.code(), title.year(), title.decision()));
        }
        var movements = new ArrayList<String>();
        for (var movement : row.movements()) {
            var known = campaigns.movement(VietnameseText.line(movement));
            if (known.isEmpty()) problems.add(new Problem("movements", "không có phong trào “" + movement + "”"));
            else movements.add(known.get().slug());
        }
        for (var field : row.fields()) {
            if (!field.isBlank() && VietnameseText.slug(field).isEmpty())
                problems.add(new Problem("fields", "lĩnh vực “" + field + "” không có chữ nào"));
        }
        if (!problems.isEmpty()) return null;
        return new StoryContent(
                kind,
                row.name() == null ? "" : row.name(),
                unit.isEmpty() ? null : new UnitId(unit),
                row.fields(),
                movements,
                honours,
                level,
                row.year(),
                row.summary() == null ? "" : row.summary(),
                row.story() == null ? "" : row.story(),
                null,
                List.of(),
                row.isDemonstration());
    }

    private static <E extends Enum<E>> @Nullable E constant(
            Class<E> type, @Nullable String name, String field, List<Problem> problems) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(VietnameseText.line(name))) return constant;
        }
        problems.add(new Problem(field, "phải là một trong " + List.of(type.getEnumConstants())));
        return null;
    }
}
