package vn.haiphong.thidua.gallery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row as it comes, before anything is checked; the names are those of the import format. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ImportRow(
        @Nullable String externalId,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String unitCode,
        @Nullable List<String> fields,
        @Nullable List<String> movements,
        @Nullable List<ImportedTitle> titles,
        @Nullable String level,
        @Nullable Integer year,
        @Nullable String summary,
        @Nullable String story,
        @Nullable Boolean publish,
        @Nullable Boolean demonstration) {

    record ImportedTitle(
            @Nullable String code,
            @Nullable Integer year,
            @Nullable String decision) {}

    @Override
    public List<String> fields() {
        return fields == null
                ? List.of()
                : fields.stream().filter(text -> text != null).toList();
    }

    @Override
    public List<String> movements() {
        return movements == null
                ? List.of()
                : movements.stream().filter(text -> text != null).toList();
    }

    @Override
    public List<ImportedTitle> titles() {
        return titles == null
                ? List.of()
                : titles.stream().filter(title -> title != null).toList();
    }

    /** Readers see only what was asked to be shown. */
    boolean isToBePublished() {
        return Boolean.TRUE.equals(publish);
    }

    boolean isDemonstration() {
        return Boolean.TRUE.equals(demonstration);
    }
}
