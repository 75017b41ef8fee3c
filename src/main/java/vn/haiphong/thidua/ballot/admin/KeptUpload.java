package vn.haiphong.thidua.ballot.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.ui.DocumentUpload;

/** A file that waits beside a form until the form is saved with it. */
class KeptUpload extends Div {

    private final String label;
    private final Paragraph chosen = new Paragraph();
    private byte @Nullable [] bytes;
    private String name = "";

    KeptUpload(String label, Consumer<String> refused) {
        this.label = label;
        add(new Paragraph(label), new DocumentUpload(this::keep, refused), chosen);
        chosen.getElement().setAttribute("role", "status");
    }

    private void keep(InputStream upload, String fileName) {
        try {
            bytes = upload.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        name = fileName;
        chosen.setText("Đã chọn: " + fileName);
    }

    /** @throws StepRefused when nothing was chosen */
    InputStream demanded() {
        if (bytes == null) throw new StepRefused("Hãy đính kèm tệp: " + label.toLowerCase(java.util.Locale.ROOT) + ".");
        return new ByteArrayInputStream(bytes);
    }

    String name() {
        return name;
    }

    void forget() {
        bytes = null;
        name = "";
        chosen.setText("");
    }
}
