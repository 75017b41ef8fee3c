package vn.haiphong.thidua.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as who it reached sees it. @param readAt by this account, null before */
public record NoticeRow(
        UUID id,
        NoticeKind kind,
        String title,
        String text,
        String link,
        Instant toldAt,
        @Nullable Instant readAt) {}
