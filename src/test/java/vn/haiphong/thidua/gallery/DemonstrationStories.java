package vn.haiphong.thidua.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.haiphong.thidua.account.Role;
import vn.haiphong.thidua.account.SignIn;

/** Puts the demonstration stories into the portal under test; twice changes nothing. */
@Component
public class DemonstrationStories {

    private final ImportFile files;

    DemonstrationStories(ImportFile files) {
        this.files = files;
    }

    public void publish() {
        SignIn.as("minh-hoa", Role.ADMIN);
        try (var bytes = DemoContent.class.getResourceAsStream("/demo/exemplars.jsonl")) {
            files.read("exemplars.jsonl", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            SignIn.out();
        }
    }
}
