package vn.haiphong.thidua.ballot;

import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.organisation.UnitId;

/**
 * What is typed of a member.
 *
 * @param login of the account, empty for somebody who votes on paper only
 * @param name may stay empty with a login
 */
public record MemberForm(
        String login, String name, String post, @Nullable UnitId unit, Body.@Nullable Duty duty) {}
