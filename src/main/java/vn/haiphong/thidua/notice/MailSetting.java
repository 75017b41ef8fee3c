package vn.haiphong.thidua.notice;

import java.time.Instant;

/** Whether staff look at every mail before it leaves. @param version as read, so that two do not overwrite each other */
public record MailSetting(boolean review, long version, String changedBy, Instant changedAt) {}
