package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.gallery.StoryDraft;
import vn.haiphong.thidua.gallery.StoryDraft.Step;
import vn.haiphong.thidua.gallery.StoryStatus;
import vn.haiphong.thidua.shared.PortalTime;

/** Which story this is, where it stands, who touched it last, and why it came back. */
class StoryHead extends Div {

    private final H1 name = new H1();
    private final Div facts = new Div();

    StoryHead() {
        var back = new Paragraph(new RouterLink("Điển hình", StoryDeskView.class));
        back.addClassNames("small", "crumb");
        add(back, name, facts);
    }

    void show(StoryDraft draft) {
        name.setText(draft.content().name());
        facts.removeAll();
        var line = new Paragraph();
        line.addClassName("row");
        var status = new Span(draft.status().label());
        status.addClassNames("status", draft.status().word());
        var edited = new Span("Sửa lần cuối: " + draft.editedBy() + ", " + PortalTime.moment(draft.editedAt()));
        edited.addClassName("dim");
        line.add(status, edited);
        if (draft.slug() != null) {
            var page = new Anchor(GalleryPaths.story(draft.slug()), "Xem trang công khai");
            page.setTarget("_blank");
            line.add(page);
        }
        line.add(new Anchor("/quan-tri/dien-hinh/" + draft.id() + "/nguoi-duoc-ke", "Người được kể đến"));
        facts.add(line);
        if (draft.note() != null
                && draft.status() != StoryStatus.SUBMITTED
                && draft.status() != StoryStatus.PUBLISHED) {
            facts.add(note(
                    (draft.status() == StoryStatus.WITHDRAWN ? "Lý do gỡ: " : "Lý do trả lại hoặc gỡ lần trước: ")
                            + draft.note(),
                    true));
        }
        var hint = hint(draft);
        if (!hint.isEmpty()) facts.add(note(hint, false));
    }

    private static String hint(StoryDraft draft) {
        var edits = draft.steps().contains(Step.EDIT);
        return switch (draft.status()) {
            case SUBMITTED ->
                !edits
                        ? ""
                        : "Chuyện đang chờ duyệt. Sửa chỗ nào, chuyện cũng trở về bản nháp và phải gửi duyệt lại."
                                + (draft.steps().contains(Step.PUBLISH)
                                        ? ""
                                        : " Người viết hoặc gửi duyệt không tự xuất bản được; cần người thứ hai.");
            case PUBLISHED ->
                edits ? "Người đọc thấy bản đã xuất bản; điều bạn sửa chỉ hiện ra sau khi duyệt và xuất bản lại." : "";
            case DRAFT ->
                draft.slug() != null ? "Người đọc vẫn thấy bản đã xuất bản trước đó, chưa có những sửa đổi này." : "";
            case WITHDRAWN -> "Người đọc không còn thấy chuyện này. Muốn sửa, hãy mở lại thành bản nháp.";
        };
    }

    private static Paragraph note(String text, boolean late) {
        var note = new Paragraph(text);
        note.addClassName("note");
        if (late) note.addClassName("late");
        return note;
    }
}
