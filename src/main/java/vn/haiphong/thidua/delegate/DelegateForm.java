package vn.haiphong.thidua.delegate;

import vn.haiphong.thidua.quota.SeatKind;
import vn.haiphong.thidua.subject.SubjectId;

/**
 * Whom a unit puts forward.
 *
 * @param waiting for the waiting list, though there may be a seat
 * @param summary of the achievements, at most {@link DelegateRules#SUMMARY} characters
 * @param consent whether the person agreed to take part and to be named in the list
 */
public record DelegateForm(SubjectId subject, SeatKind kind, boolean waiting, String summary, boolean consent) {}
