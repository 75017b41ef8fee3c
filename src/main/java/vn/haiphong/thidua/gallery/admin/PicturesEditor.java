package vn.haiphong.thidua.gallery.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.file.Picture;
import vn.haiphong.thidua.file.Pictures;
import vn.haiphong.thidua.gallery.StoryPicture;
import vn.haiphong.thidua.ui.PartError;

/** Pictures of a story, up to a number; one of them makes a portrait. */
class PicturesEditor extends Div implements FormPart {

    private final Pictures pictures;
    private final int most;
    private final Runnable changed;
    private final List<PictureCard> cards = new ArrayList<>();
    private final Div list = new Div();
    private final PartError error = new PartError();
    private final PictureUpload upload;
    private boolean readOnly;

    PicturesEditor(String title, String button, int most, Pictures pictures, Runnable changed) {
        this.pictures = pictures;
        this.most = most;
        this.changed = changed;
        upload = new PictureUpload(pictures, button, this::add, error::say);
        var help = new Paragraph("JPEG, PNG hoặc WebP, tối đa 15 MB. Ảnh chỉ hiện ra với người đọc khi xuất bản.");
        help.addClassNames("small", "dim");
        add(new H2(title), error, list, upload, help);
    }

    void read(List<StoryPicture> kept) {
        var files = pictures.find(kept.stream().map(StoryPicture::picture).toList());
        cards.clear();
        list.removeAll();
        kept.forEach(picture -> append(picture, files.get(picture.picture())));
        show();
    }

    List<StoryPicture> values() {
        return cards.stream().map(PictureCard::value).toList();
    }

    private void add(Picture file) {
        error.say("");
        if (readOnly || cards.size() >= most) {
            error.say("Đã đủ " + most + " ảnh. Hãy bỏ bớt ảnh trước khi thêm.");
            return;
        }
        append(new StoryPicture(file.id(), "", "", "", false), file).focusFirst();
        show();
        changed.run();
    }

    private PictureCard append(StoryPicture picture, @Nullable Picture file) {
        var card = new PictureCard(picture, file, changed, this::remove);
        card.setReadOnly(readOnly);
        cards.add(card);
        list.add(card);
        return card;
    }

    private void remove(PictureCard card) {
        cards.remove(card);
        list.remove(card);
        show();
        changed.run();
    }

    private void show() {
        upload.setVisible(!readOnly && cards.size() < most);
    }

    @Override
    public void mark(String message) {
        error.say(message);
        cards.forEach(card -> card.mark(!message.isEmpty()));
    }

    @Override
    public void focus() {
        scrollIntoView();
        cards.stream()
                .filter(PictureCard::isMarked)
                .findFirst()
                .or(() -> cards.stream().findFirst())
                .ifPresent(PictureCard::focusFirst);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        cards.forEach(card -> card.setReadOnly(readOnly));
        show();
    }
}
