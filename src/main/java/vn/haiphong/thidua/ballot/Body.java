package vn.haiphong.thidua.ballot;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.account.AccountId;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * Who votes together: the city's Council, or the bình xét meeting of a unit.
 *
 * @param version to hand back with a change
 * @param members in the order of their rank
 */
public record Body(UUID id, long version, UnitId unit, String name, List<Member> members) {

    /** What somebody is in the body. */
    public enum Duty {
        CHAIR("Chủ tịch"),
        VICE("Phó Chủ tịch"),
        SECRETARY("Thư ký"),
        MEMBER("Ủy viên");

        private final String label;

        Duty(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One member; membership gives the vote, not the role of the account.
     *
     * @param account null for somebody who votes on paper only
     * @param post and place of work
     * @param unit where the member works, null when that is no unit of the tree
     */
    public record Member(
            UUID id,
            @Nullable AccountId account,
            String name,
            String post,
            @Nullable UnitId unit,
            Duty duty) {}
}
