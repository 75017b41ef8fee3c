package vn.haiphong.thidua.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the notices about one thing are.
 *
 * @param told units and people it was told in the portal
 * @param mails written for it
 * @param sent mails the mail server took
 * @param lastSentAt null before the first
 * @param read addressees of whom somebody has read it
 */
public record NoticeProgress(
        int told,
        Instant toldAt,
        int mails,
        int sent,
        @Nullable Instant lastSentAt,
        int read) {}
