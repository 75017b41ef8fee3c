package vn.haiphong.thidua.subject;

import java.util.Arrays;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haiphong.thidua.account.CurrentAccount;
import vn.haiphong.thidua.shared.VietnameseText;

/** Lists and searches the subjects within the own scope by their public parts. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'ORGANISER', 'UNIT', 'LEADER')")
public class SubjectRegister {

    private final SubjectRepository subjects;
    private final CurrentAccount current;

    SubjectRegister(SubjectRepository subjects, CurrentAccount current) {
        this.subjects = subjects;
        this.current = current;
    }

    /** By name. @param size at most 100 */
    public List<SubjectRow> page(SubjectFilter filter, int page, int size) {
        var order = Sort.by("nameKey", "id.value");
        return matching(filter, PageRequest.of(page, Math.min(size, 100), order))
                .map(Subject::row)
                .getContent();
    }

    public long count(SubjectFilter filter) {
        return matching(filter, PageRequest.of(0, 1)).getTotalElements();
    }

    private Page<Subject> matching(SubjectFilter filter, PageRequest page) {
        var visible = current.codesWithin(filter.unit());
        var words = Arrays.stream(VietnameseText.fold(filter.text()).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return subjects.matching(
                filter.kind(),
                visible == null,
                visible == null || visible.isEmpty() ? List.of("") : visible,
                pattern(words, 0),
                pattern(words, 1),
                pattern(words, 2),
                page);
    }

    /** The third word stands for all that follow it. */
    private static String pattern(List<String> words, int number) {
        if (number >= words.size()) return "%";
        return "% " + (number < 2 ? words.get(number) : String.join(" ", words.subList(2, words.size()))) + "%";
    }
}
