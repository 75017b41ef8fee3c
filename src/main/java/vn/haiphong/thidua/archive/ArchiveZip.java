package vn.haiphong.thidua.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.haiphong.thidua.file.DocumentId;
import vn.haiphong.thidua.file.Documents;
import vn.haiphong.thidua.paper.Papers;
import vn.haiphong.thidua.paper.Papers.Format;
import vn.haiphong.thidua.paper.SealedPaper;
import vn.haiphong.thidua.shared.Fingerprint;
import vn.haiphong.thidua.shared.PortalTime;
import vn.haiphong.thidua.shared.VietnameseText;

/**
 * The whole archive as one file: each copy as it is kept, papers also as PDF to read, attached files, the list of all as
 * {@code danh-muc.csv}, and {@code SHA256SUMS} for the usual tools.
 */
@Component
class ArchiveZip {

    private static final int PAGE = 200;

    private final ArchiveStore store;
    private final Documents documents;
    private final Papers papers;
    private final ObjectMapper json;

    ArchiveZip(ArchiveStore store, Documents documents, Papers papers, ObjectMapper json) {
        this.store = store;
        this.documents = documents;
        this.papers = papers;
        this.json = json;
    }

    /** @return how many copies */
    long write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var list =
                new StringBuilder("\uFEFFSTT,Loại,Tên,Đơn vị,Người hoàn tất,Lúc,Lưu trữ lúc,Tệp,SHA-256,Chuỗi băm\n");
        var sums = new StringBuilder();
        var written = new HashSet<String>();
        long copies = 0;
        long last = 0;
        for (var page = store.after(0, PAGE); !page.isEmpty(); page = store.after(last, PAGE)) {
            for (var row : page) {
                last = row.seq();
                copies++;
                var name = "%06d-%s".formatted(row.seq(), VietnameseText.slug(row.kind() + " " + row.title()));
                var text = store.text(row.seq());
                put(zip, "ban-luu/" + name + ".json", text.getBytes(StandardCharsets.UTF_8));
                // The hash of the register, so that a copy changed since shows here as well.
                sums.append(row.sha256()).append("  ban-luu/").append(name).append(".json\n");
                if (row.paper()) put(zip, "ban-doc/" + name + ".pdf", pdf(row, text));
                files(zip, row, sums, written);
                list.append(line(row, "ban-luu/" + name + ".json"));
            }
        }
        put(zip, "danh-muc.csv", list.toString().getBytes(StandardCharsets.UTF_8));
        put(zip, "SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
        return copies;
    }

    /** A sealed paper that was changed is not made to look as if it were whole. */
    private byte[] pdf(ArchiveRow row, String text) {
        if (!Fingerprint.of(text).equals(row.sha256())) return new byte[0];
        return papers.write(new SealedPaper(text, row.sha256()).open(json), Format.PDF);
    }

    private void files(ZipOutputStream zip, ArchiveRow row, StringBuilder sums, Set<String> written)
            throws IOException {
        for (var file : row.files()) {
            var document = documents.find(new DocumentId(file));
            if (document.isEmpty()) continue;
            var bytes = documents.open(document.get().id());
            var name = "tep/" + file + "." + document.get().kind().ending();
            if (bytes.isEmpty() || !written.add(name)) continue;
            put(zip, name, bytes.get());
            sums.append(document.get().sha256()).append("  ").append(name).append('\n');
        }
    }

    private static String line(ArchiveRow row, String name) {
        var cells = List.of(
                String.valueOf(row.seq()),
                row.kind(),
                row.title(),
                row.unitCode() == null ? "" : row.unitCode(),
                row.by(),
                PortalTime.moment(row.at()),
                PortalTime.moment(row.archivedAt()),
                name,
                row.sha256(),
                row.chain());
        return String.join(",", cells.stream().map(ArchiveZip::cell).toList()) + "\n";
    }

    /** A cell that begins like a formula is not one. */
    private static String cell(String text) {
        var safe = text.matches("^[=+\\-@].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
