package vn.haiphong.thidua.archive;

import java.time.Instant;
import java.util.List;

/** What a check of the whole archive came to. @param findings empty when everything is as it was archived */
public record ArchiveCheck(long copies, int files, Instant at, List<ArchiveFinding> findings) {}
