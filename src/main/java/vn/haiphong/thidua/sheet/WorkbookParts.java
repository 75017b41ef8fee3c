package vn.haiphong.thidua.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.haiphong.thidua.shared.StepRefused;

/** The parts of an XLSX package (ECMA-376 part 2), which is never unpacked as a whole and never beyond its limits. */
final class WorkbookParts {

    static final int MEGABYTES = 10;

    private static final int MOST_PACKED = MEGABYTES * 1024 * 1024;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    private WorkbookParts(byte[] bytes) throws IOException {
        // The directory at the end tells where parts begin: what stands before them may lack their sizes.
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        for (var part : Collections.list(zip.getEntries())) {
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (parts.put(name, part) != null || parts.size() > MOST_PARTS) throw damaged();
        }
        if (!parts.containsKey("xl/workbook.xml")) {
            throw new StepRefused("Tệp nén này không phải bảng tính .xlsx. Hãy gửi tệp Excel (.xlsx).");
        }
    }

    /** @throws StepRefused when it is no XLSX, damaged, locked, or larger than a list of people ever is */
    static WorkbookParts open(InputStream file) throws IOException {
        var bytes = file.readNBytes(MOST_PACKED + 1);
        if (bytes.length == 0) throw new StepRefused("Tệp rỗng. Hãy chọn lại tệp.");
        if (bytes.length > MOST_PACKED) {
            throw new StepRefused("Tệp lớn hơn " + MEGABYTES
                    + " MB. Hãy bỏ ảnh và các trang tính thừa, hoặc tách danh sách thành" + " nhiều tệp.");
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new StepRefused(
                    "Tệp là bảng tính kiểu cũ (.xls) hoặc có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, chọn"
                            + " Lưu thành “Excel Workbook (.xlsx)” rồi gửi lại.");
        }
        if (!begins(bytes, 'P', 'K')) {
            throw new StepRefused("Tệp không phải bảng tính .xlsx. Hãy mở bằng Excel, chọn Lưu thành “Excel Workbook"
                    + " (.xlsx)” rồi gửi lại.");
        }
        try {
            var parts = new WorkbookParts(bytes);
            parts.measure();
            return parts;
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    /** Everything is inflated once and counted, whatever the package says of its sizes. */
    private void measure() throws IOException {
        long unpacked = 0;
        var buffer = new byte[64 * 1024];
        for (var part : parts.values()) {
            try (var content = zip.getInputStream(part)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new StepRefused(
                                "Nội dung tệp sau khi giải nén quá lớn. Hãy chép riêng danh sách sang một tệp mới rồi gửi lại.");
                    }
                }
            }
        }
    }

    /** A part to read to its end; whoever asks closes it. */
    Optional<InputStream> part(String wanted) throws IOException {
        var name = wanted.startsWith("/") ? wanted.substring(1) : wanted;
        var part = parts.get(name.toLowerCase(Locale.ROOT));
        return part == null ? Optional.empty() : Optional.of(zip.getInputStream(part));
    }

    static StepRefused damaged() {
        return new StepRefused(
                "Không đọc được tệp: tệp bị hỏng hoặc chưa tải lên hết. Hãy mở bằng Excel, lưu lại dạng .xlsx"
                        + " rồi gửi lại.");
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) return false;
        }
        return true;
    }
}
