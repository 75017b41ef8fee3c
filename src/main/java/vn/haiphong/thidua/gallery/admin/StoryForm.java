package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.campaign.Campaign.Movement;
import vn.haiphong.thidua.campaign.Campaigns;
import vn.haiphong.thidua.file.Pictures;
import vn.haiphong.thidua.gallery.ExemplarKind;
import vn.haiphong.thidua.gallery.Problem;
import vn.haiphong.thidua.gallery.StoryContent;
import vn.haiphong.thidua.gallery.StoryFields;
import vn.haiphong.thidua.gallery.StoryRules;
import vn.haiphong.thidua.organisation.UnitId;
import vn.haiphong.thidua.organisation.UnitLevel;
import vn.haiphong.thidua.organisation.UnitTree;

/** Everything a story says, to be typed in. Tells after every change; never changes what was typed. */
class StoryForm extends Div {

    private final RadioButtonGroup<ExemplarKind> kind = new RadioButtonGroup<>("Loại", ExemplarKind.values());
    private final TextField name = Typed.line("Tên người, tập thể hoặc hộ gia đình", StoryRules.NAME);
    private final UnitPicker unit;
    private final RadioButtonGroup<UnitLevel> level = new RadioButtonGroup<>("Cấp", UnitLevel.values());
    private final IntegerField year = new IntegerField("Năm");
    private final MultiSelectComboBox<String> fields = new MultiSelectComboBox<>("Lĩnh vực");
    private final CheckboxGroup<String> movements = new CheckboxGroup<>("Phong trào");
    private final HonoursEditor honours;
    private final TextArea summary = Typed.area("Tóm tắt", StoryRules.SUMMARY);
    private final TextArea story = Typed.area("Bài viết", StoryRules.STORY);
    private final PicturesEditor portrait;
    private final PicturesEditor pictures;
    private final Map<String, FormPart> parts = new LinkedHashMap<>();
    private final StoryFields labels;
    private final Campaigns campaigns;
    private final Runnable changed;
    private boolean demonstration;
    private boolean reading;

    StoryForm(
            UnitTree units,
            @Nullable UnitId scope,
            Campaigns campaigns,
            StoryFields labels,
            Pictures files,
            Runnable changed) {
        this.campaigns = campaigns;
        this.labels = labels;
        this.changed = changed;
        addClassNames("story-form", "saves-itself");
        unit = new UnitPicker("Đơn vị", units, scope);
        honours = new HonoursEditor(campaigns, this::tell);
        portrait = new PicturesEditor("Ảnh chân dung", "Tải ảnh chân dung lên", 1, files, this::tell);
        pictures = new PicturesEditor("Ảnh trong bài", "Tải ảnh lên", StoryRules.PICTURES, files, this::tell);
        kind.setItemLabelGenerator(ExemplarKind::label);
        level.setItemLabelGenerator(UnitLevel::label);
        unit.setWidthFull();
        year.setWidth("8rem");
        prepareFields();
        movements.setItemLabelGenerator(
                slug -> campaigns.movement(slug).map(Movement::label).orElse(slug));
        story.setMinRows(14);
        story.setMaxRows(40);
        add(kind, name, unit, level, year, summary, story, fields, movements, honours, portrait, pictures);
        collectParts();
        List<HasValueAndElement<?, ?>> all = List.of(kind, name, unit, level, year, fields, movements, summary, story);
        for (var field : all) {
            field.addValueChangeListener(change -> tell());
        }
    }

    private void collectParts() {
        kind.setManualValidation(true);
        level.setManualValidation(true);
        unit.setManualValidation(true);
        year.setManualValidation(true);
        fields.setManualValidation(true);
        movements.setManualValidation(true);
        parts.put("kind", FormPart.of(kind));
        parts.put("name", FormPart.of(name));
        parts.put("unit", FormPart.of(unit));
        parts.put("level", FormPart.of(level));
        parts.put("year", FormPart.of(year));
        parts.put("summary", FormPart.of(summary));
        parts.put("story", FormPart.of(story));
        parts.put("fields", FormPart.of(fields));
        parts.put("movements", FormPart.of(movements));
        parts.put("honours", honours);
        parts.put("portrait", portrait);
        parts.put("pictures", pictures);
    }

    private void prepareFields() {
        fields.setWidthFull();
        fields.setHelperText("Chọn, hoặc gõ lĩnh vực mới rồi nhấn Enter.");
        fields.setAllowCustomValue(true);
        fields.addCustomValueSetListener(typed -> {
            var chosen = new LinkedHashSet<>(fields.getValue());
            chosen.addAll(labels.spelled(List.of(typed.getDetail().strip())));
            offer(chosen);
            fields.setValue(chosen);
        });
    }

    private void offer(Set<String> chosen) {
        var all = new TreeSet<>(labels.labels().values());
        all.addAll(chosen);
        fields.setItems(all);
    }

    void read(StoryContent content) {
        reading = true;
        kind.setValue(content.kind());
        name.setValue(content.name());
        unit.setValue(content.unit());
        level.setValue(content.level());
        year.setValue(content.year());
        offer(new LinkedHashSet<>(content.fields()));
        fields.setValue(new LinkedHashSet<>(content.fields()));
        movements.setItems(Stream.concat(
                        campaigns.current().movements().stream().map(Movement::slug), content.movements().stream())
                .distinct()
                .toList());
        movements.setValue(new LinkedHashSet<>(content.movements()));
        honours.read(content.honours());
        summary.setValue(content.summary());
        story.setValue(content.story());
        portrait.read(content.portrait() == null ? List.of() : List.of(content.portrait()));
        pictures.read(content.pictures());
        demonstration = content.demonstration();
        reading = false;
        count();
    }

    /** As far as it can be kept; see {@link #isUnfinished}. */
    StoryContent validated() {
        var portraits = portrait.values();
        return new StoryContent(
                kind.getValue(),
                name.getValue(),
                unit.getValue(),
                List.copyOf(new TreeSet<>(fields.getValue())),
                List.copyOf(new TreeSet<>(movements.getValue())),
                honours.validated(),
                level.getValue(),
                year.getValue(),
                summary.getValue(),
                story.getValue(),
                portraits.isEmpty() ? null : portraits.getFirst(),
                pictures.values(),
                demonstration);
    }

    /** A row of a title that lacks title or year cannot be kept yet. */
    boolean isUnfinished() {
        return honours.isUnfinished();
    }

    void mark(List<Problem> problems) {
        var messages = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::field,
                        Collectors.mapping(Problem::message, Collectors.toCollection(LinkedHashSet::new))));
        parts.forEach(
                (field, part) -> part.mark(String.join(" ", messages.getOrDefault(field, new LinkedHashSet<>()))));
    }

    void focus(String field) {
        var part = parts.get(field);
        if (part != null) part.focus();
    }

    void setReadOnly(boolean readOnly) {
        parts.values().forEach(part -> part.setReadOnly(readOnly));
    }

    private void tell() {
        if (reading) return;
        count();
        changed.run();
    }

    private void count() {
        summary.setHelperText("Một hai câu cho danh sách và kết quả tìm kiếm. "
                + Typed.count(summary.getValue(), StoryRules.SUMMARY));
        story.setHelperText("Dòng trống tách đoạn, ## đầu dòng làm tiêu đề, **chữ đậm**, > lời trích. "
                + Typed.count(story.getValue(), StoryRules.STORY));
    }
}
