package vn.haiphong.thidua.gallery;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.haiphong.thidua.shared.VietnameseText;

/** The labels of fields of work that stories carry; two spellings of one label are one field. */
@Component
public class StoryFields {

    private final JdbcClient sql;
    private final Map<String, String> labels = new ConcurrentSkipListMap<>();

    StoryFields(JdbcClient sql) {
        this.sql = sql;
    }

    /** All known labels by their address word, e.g. {@code y-te} for {@code Y tế}. */
    public Map<String, String> labels() {
        if (labels.isEmpty()) {
            sql.sql("select slug, label from gallery_field limit 1000").query(row -> {
                labels.put(row.getString(1), row.getString(2));
            });
        }
        return Collections.unmodifiableMap(labels);
    }

    public @Nullable String label(String slug) {
        return labels().get(slug);
    }

    /** The labels as the house writes them; unknown ones stay as they were typed. */
    public List<String> spelled(List<String> typed) {
        var known = labels();
        return typed.stream()
                .map(label -> known.getOrDefault(VietnameseText.slug(label), label))
                .distinct()
                .toList();
    }

    /** The labels as the house writes them; unknown ones are added and told. */
    List<String> known(List<String> typed, Consumer<String> added) {
        return typed.stream().map(label -> known(label, added)).distinct().toList();
    }

    private String known(String typed, Consumer<String> added) {
        var slug = VietnameseText.slug(typed);
        var label = labels().get(slug);
        if (label != null) return label;
        if (sql.sql("insert ignore into gallery_field (slug, label) values (?, ?)")
                        .param(slug)
                        .param(typed)
                        .update()
                > 0) {
            added.accept(typed);
            forgetWhenRolledBack();
        }
        var kept = sql.sql("select label from gallery_field where slug = ?")
                .param(slug)
                .query(String.class)
                .single();
        labels.put(slug, kept);
        return kept;
    }

    private void forgetWhenRolledBack() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) forget();
            }
        });
    }

    /** After a change that was rolled back the memory may know more than the table. */
    void forget() {
        labels.clear();
    }
}
