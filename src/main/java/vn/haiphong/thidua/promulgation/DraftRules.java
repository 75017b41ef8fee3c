package vn.haiphong.thidua.promulgation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.haiphong.thidua.promulgation.DraftRefused.Fault;
import vn.haiphong.thidua.shared.VietnameseText;

/** What a document needs before it can be kept, and before it can be laid before others. */
final class DraftRules {

    private static final int LONG = 100_000;
    private static final int PARAGRAPHS = 1000;

    private DraftRules() {}

    /** As the house keeps texts; recipients that are not in use any more fall away. */
    static DraftContent checked(DraftContent typed, List<UUID> known) {
        var body = VietnameseText.clean(typed.body())
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
        var content = new DraftContent(
                VietnameseText.line(typed.subject()),
                body,
                known.stream().filter(typed.recipients()::contains).toList(),
                typed.files());
        var faults = new ArrayList<Fault>();
        if (content.subject().isEmpty()) {
            faults.add(new Fault("subject", "Hãy ghi trích yếu: văn bản nói về việc gì."));
        } else if (content.subject().length() > 500) {
            faults.add(new Fault("subject", "Trích yếu dài quá 500 ký tự. Hãy viết gọn hơn."));
        }
        if (body.length() > LONG || body.lines().count() > PARAGRAPHS) {
            faults.add(
                    new Fault("body", "Nội dung dài quá 100.000 ký tự hoặc 1.000 đoạn. Hãy đưa bớt vào tệp kèm theo."));
        }
        refuse(faults);
        return content;
    }

    static void demandComplete(OfficialDraft draft) {
        var content = draft.content();
        var faults = new ArrayList<Fault>();
        if (content.body().isEmpty()
                && (draft.kind().isIssued() || content.files().isEmpty())) {
            faults.add(new Fault(
                    "body",
                    draft.kind().isIssued() ? "Hãy soạn nội dung văn bản." : "Hãy soạn nội dung hoặc đính kèm tệp."));
        }
        if (draft.kind().isIssued() && content.recipients().isEmpty()) {
            faults.add(new Fault("recipients", "Hãy chọn ít nhất một nơi nhận."));
        }
        refuse(faults);
    }

    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) throw new DraftRefused(faults);
    }
}
