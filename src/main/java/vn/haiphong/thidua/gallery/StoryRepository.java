package vn.haiphong.thidua.gallery;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoryRepository extends JpaRepository<Story, StoryId> {

    /** Names are compared without regard to case; {@code units} is only looked at when {@code everywhere} is false. */
    @Query("""
            select s from Story s
            where (:text = '' or s.name like concat('%', :text, '%'))
              and (:status is null or s.status = :status)
              and (:kind is null or s.kind = :kind)
              and (:everywhere = true or s.unitCode in :units)
            """)
    Page<Story> matching(
            String text,
            @Nullable StoryStatus status,
            @Nullable ExemplarKind kind,
            boolean everywhere,
            Collection<String> units,
            Pageable page);
}
