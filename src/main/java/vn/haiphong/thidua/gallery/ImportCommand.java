package vn.haiphong.thidua.gallery;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalCommand;

/** {@code bin/import FILE}. */
@Component
class ImportCommand implements PortalCommand {

    private final ImportFile files;

    ImportCommand(ImportFile files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Call call) throws IOException {
        var start = System.nanoTime();
        var report = files.read(call.required("file"), call.file());
        print(report, call.out(), (System.nanoTime() - start) / 1e9);
    }

    static void print(ImportReport report, PrintStream out, double seconds) {
        for (var refusal : report.refusals()) {
            out.printf("dòng %d, %s: %s%n", refusal.line(), refusal.field(), refusal.reason());
        }
        if (!report.newFields().isEmpty()) out.println("Lĩnh vực mới: " + String.join("; ", report.newFields()));
        out.printf(
                Locale.ROOT,
                "Thêm %d, sửa %d, không đổi %d, từ chối %d (%.1f giây)%n",
                report.added(),
                report.changed(),
                report.unchanged(),
                report.refused(),
                seconds);
    }
}
