package vn.haiphong.thidua.gallery;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoryRepository extends JpaRepository<Story, StoryId> {

    String MATCHING = """
            from Story s
            where (:like = '' or s.name like :like escape '!')
              and (:status is null or s.status = :status)
              and (:kind is null or s.kind = :kind)
              and (:everywhere = true or s.unitCode in :units)
            """;

    String LATEST_FIRST = " order by s.editedAt desc, s.id.value desc";

    /** Held until the transaction ends, so that of two who save at once the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Story s where s.id = :id")
    Optional<Story> findForChange(StoryId id);

    /**
     * Ids alone, since the index {@code idx_gallery_story_desk} answers that without touching a row.
     *
     * @param like compared by the collation of the name: without regard to case and marks, đ as d
     * @param units looked at only when {@code everywhere} is false
     */
    @Query("select s.id " + MATCHING + LATEST_FIRST)
    List<StoryId> matching(
            String like,
            @Nullable StoryStatus status,
            @Nullable ExemplarKind kind,
            boolean everywhere,
            Collection<String> units,
            Pageable page);

    /** Counts no further than {@code most}. */
    @Query("select count(*) from (select s.editedAt as at " + MATCHING + LATEST_FIRST + " limit :most) found")
    long count(
            String like,
            @Nullable StoryStatus status,
            @Nullable ExemplarKind kind,
            boolean everywhere,
            Collection<String> units,
            int most);

    @Query("select new vn.haiphong.thidua.gallery.StoryRow(s.id, s.name, s.kind, s.unitCode, s.status, s.editedByName,"
            + " s.editedAt) from Story s where s.id in :ids" + LATEST_FIRST)
    List<StoryRow> rows(Collection<StoryId> ids);
}
