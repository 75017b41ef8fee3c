package vn.haiphong.thidua.proposal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import vn.haiphong.thidua.shared.FormGate;

/** Takes the form as any browser sends it, with or without scripts, and answers with the page to look at next. */
@Controller
class ProposalController {

    private final ProposalBox box;
    private final ProposalAttempts attempts;
    private final FormGate gate;

    ProposalController(ProposalBox box, ProposalAttempts attempts, FormGate gate) {
        this.box = box;
        this.attempts = attempts;
        this.gate = gate;
    }

    @PostMapping(path = ProposalPaths.SEND, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> send(HttpServletRequest request) {
        var form = ProposalForm.of(request::getParameter);
        var token = request.getParameter("ve");
        var address = request.getRemoteAddr();
        var doubt = gate.doubt(token, request.getParameter("trang-web"), address);
        var faults = doubt.isPresent() ? List.of(new ProposalFault("", "gate" + doubt.get())) : box.faults(form);
        var english = "en".equals(request.getParameter("lang"));
        if (!faults.isEmpty()) {
            var again = doubt.filter(FormGate.Doubt.STALE::equals).isPresent() ? "" : token;
            var key = attempts.keep(new ProposalAttempts.Attempt(form, faults, again == null ? "" : again));
            return to(ProposalPaths.propose() + "?lai=" + key, english);
        }
        // Pressed twice, or sent again from the history of the browser.
        var before = box.taken(token);
        var receipt = before.orElseGet(() -> box.take(form, token));
        if (before.isEmpty()) gate.passed(address);
        return to(ProposalPaths.follow(receipt) + "&vua-gui=1", english);
    }

    private static ResponseEntity<Void> to(String page, boolean english) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(english ? page + "&lang=en" : page))
                .build();
    }
}
