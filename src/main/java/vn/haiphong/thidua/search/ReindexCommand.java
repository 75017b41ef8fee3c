package vn.haiphong.thidua.search;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.shared.PortalCommand;

/** {@code bin/reindex}. */
@Component
class ReindexCommand implements PortalCommand {

    private final SearchIndex index;

    ReindexCommand(SearchIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public void run(Call call) {
        var start = System.nanoTime();
        var documents = index.rebuild();
        call.out()
                .printf(
                        Locale.ROOT,
                        "Lập lại chỉ mục: %d điển hình trong %.1f giây%n",
                        documents,
                        (System.nanoTime() - start) / 1e9);
    }
}
