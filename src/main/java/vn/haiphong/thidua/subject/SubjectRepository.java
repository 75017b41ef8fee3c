package vn.haiphong.thidua.subject;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubjectRepository extends Repository<Subject, SubjectId> {

    Subject saveAndFlush(Subject subject);

    Optional<Subject> findById(SubjectId id);

    List<Subject> findByIdIn(Collection<SubjectId> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Subject s where s.id.value in :ids order by s.id.value")
    List<Subject> lock(Collection<UUID> ids);

    @Query("select s from Subject s where s.mergedInto is null and s.kind = :kind"
            + " and (s.nameKey = :key or (s.idNumber <> '' and s.idNumber = :idNumber)) order by s.id.value")
    List<Subject> alike(SubjectKind kind, String key, String idNumber, Limit limit);

    @Query("select s from Subject s where s.mergedInto is null and (:kind is null or s.kind = :kind)"
            + " and (:all = true or s.unitCode in :units) and s.words like :first and s.words like :second"
            + " and s.words like :third")
    Page<Subject> matching(
            @Nullable SubjectKind kind,
            boolean all,
            Collection<String> units,
            String first,
            String second,
            String third,
            Pageable page);

    @Modifying
    @Query("update Subject s set s.mergedInto = :kept where s.mergedInto = :gone")
    void follow(UUID gone, UUID kept);
}
