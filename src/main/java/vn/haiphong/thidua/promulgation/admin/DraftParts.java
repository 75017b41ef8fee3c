package vn.haiphong.thidua.promulgation.admin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haiphong.thidua.promulgation.DraftContent;
import vn.haiphong.thidua.promulgation.RecipientBody;
import vn.haiphong.thidua.ui.ContentPart;

/** The parts of a draft one by one: how two versions differ, in words, and how they become one. */
final class DraftParts {

    private DraftParts() {}

    static List<ContentPart<DraftContent>> all(List<RecipientBody> bodies) {
        return List.of(
                new ContentPart<>("subject", "Trích yếu", DraftContent::subject, DraftContent::subject),
                new ContentPart<>("body", "Nội dung", DraftContent::body, DraftContent::body),
                new ContentPart<>(
                        "recipients",
                        "Nơi nhận",
                        DraftContent::recipients,
                        content -> bodies.stream()
                                .filter(one -> content.recipients().contains(one.id()))
                                .map(RecipientBody::name)
                                .collect(Collectors.joining("\n"))));
    }

    /** The saved version with the named fields as they are in mine. */
    static DraftContent merged(DraftContent mine, DraftContent saved, Set<String> fromMine) {
        return new DraftContent(
                (fromMine.contains("subject") ? mine : saved).subject(),
                (fromMine.contains("body") ? mine : saved).body(),
                (fromMine.contains("recipients") ? mine : saved).recipients(),
                saved.files());
    }
}
