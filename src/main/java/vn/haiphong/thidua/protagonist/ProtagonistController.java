package vn.haiphong.thidua.protagonist;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import vn.haiphong.thidua.gallery.GalleryPaths;
import vn.haiphong.thidua.shared.StepRefused;
import vn.haiphong.thidua.shared.VietnameseText;

/** Takes the answer as any browser sends it. */
@Controller
class ProtagonistController {

    private final ProtagonistVoice voice;

    ProtagonistController(ProtagonistVoice voice) {
        this.voice = voice;
    }

    @PostMapping(path = GalleryPaths.PROOF_ANSWER, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> send(HttpServletRequest request) {
        var secret = text(request, "ma").replaceAll("[^0-9a-f]", "");
        String end;
        try {
            end = voice.answer(secret, text(request, "chuyen"), text(request, "anh"), text(request, "loi-nhan"))
                    .map(missing ->
                            "?thieu=" + missing + "&chuyen=" + word(request, "chuyen") + "&anh=" + word(request, "anh"))
                    .orElse("?da-ghi=1");
        } catch (StepRefused ended) {
            end = "";
        }
        var english = "en".equals(request.getParameter("lang")) ? (end.isEmpty() ? "?lang=en" : "&lang=en") : "";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(ProtagonistPaths.proof(secret.isEmpty() ? "0" : secret) + end + english))
                .build();
    }

    private static String text(HttpServletRequest request, String name) {
        return VietnameseText.clean(request.getParameter(name));
    }

    private static String word(HttpServletRequest request, String name) {
        return StoryWord.of(text(request, name)).map(StoryWord::word).orElse("");
    }
}
