package vn.haiphong.thidua.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.file.Document;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.shared.ArchiveCopy;
import vn.haiphong.thidua.shared.ArchiveSource;
import vn.haiphong.thidua.shared.Fingerprint;

/** Goes through the whole archive and names everything that is not as it was archived. */
@Component
class ArchiveInspection {

    private static final int PAGE = 200;

    private final ArchiveStore store;
    private final List<ArchiveSource> sources;
    private final Documents documents;

    ArchiveInspection(ArchiveStore store, List<ArchiveSource> sources, Documents documents) {
        this.store = store;
        this.sources = List.copyOf(sources);
        this.documents = documents;
    }

    ArchiveCheck inspect(Instant now) {
        var findings = new ArrayList<ArchiveFinding>();
        var head = new ArchiveStore.Head(0, "0".repeat(64));
        long copies = 0;
        int files = 0;
        for (var page = store.after(0, PAGE); !page.isEmpty(); page = store.after(head.seq(), PAGE)) {
            for (var row : page) {
                copies++;
                files += row.files().size();
                head = follow(head, row, findings);
                compare(row, findings);
            }
        }
        var said = store.head();
        if (said.seq() != head.seq() || !said.chain().equals(head.chain())) {
            findings.add(new ArchiveFinding(
                    head.seq(),
                    "Cuối danh mục",
                    "Danh mục ghi đến số " + said.seq() + " nhưng chỉ còn đến số " + head.seq() + "."));
        }
        return new ArchiveCheck(copies, files, now, findings);
    }

    private static ArchiveStore.Head follow(ArchiveStore.Head before, ArchiveRow row, List<ArchiveFinding> findings) {
        if (row.seq() != before.seq() + 1) {
            findings.add(new ArchiveFinding(
                    row.seq(),
                    row.title(),
                    "Thiếu bản lưu từ số " + (before.seq() + 1) + " đến số " + (row.seq() - 1) + "."));
        } else if (!ArchiveStore.link(before.chain(), row.seq(), row.key(), row.sha256())
                .equals(row.chain())) {
            findings.add(new ArchiveFinding(row.seq(), row.title(), "Dòng danh mục hoặc mã băm đã bị sửa."));
        }
        return new ArchiveStore.Head(row.seq(), row.chain());
    }

    private void compare(ArchiveRow row, List<ArchiveFinding> findings) {
        var text = store.text(row.seq());
        if (!Fingerprint.of(text).equals(row.sha256())) {
            findings.add(new ArchiveFinding(
                    row.seq(),
                    row.title(),
                    "Nội dung bản lưu đã bị sửa: SHA-256 nay là " + Fingerprint.of(text) + "."));
        }
        var original = original(row.key());
        if (original.isEmpty()) {
            findings.add(new ArchiveFinding(row.seq(), row.title(), "Bản gốc không còn trong cổng; bản lưu vẫn đủ."));
        } else if (!original.get().text().equals(text)) {
            findings.add(new ArchiveFinding(row.seq(), row.title(), "Bản gốc trong cổng khác bản lưu."));
        }
        for (var file : row.files()) {
            var document = documents.find(new DocumentId(file));
            var whole = document.flatMap(one -> documents.open(one.id()).filter(bytes -> isSame(one, bytes)));
            if (whole.isEmpty()) {
                findings.add(new ArchiveFinding(
                        row.seq(),
                        row.title(),
                        "Tệp kèm theo " + document.map(Document::name).orElse(file.toString())
                                + " bị thiếu hoặc bị sửa."));
            }
        }
    }

    private static boolean isSame(Document document, byte[] bytes) {
        return Fingerprint.of(bytes).equals(document.sha256());
    }

    private Optional<ArchiveCopy> original(String key) {
        return sources.stream()
                .map(source -> source.copy(key))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
