package vn.haiphong.thidua.ops;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.haiphong.thidua.shared.PortalCommand;
import vn.haiphong.thidua.shared.StepRefused;

/** Runs commands for the scripts in {@code bin/}: from this machine only, with the key of the door. */
@RestController
class CommandController {

    static final String KEY = "X-Door-Key";

    /** The last line of every answer: whether the command did its work. */
    static final String DONE = "::done";

    static final String FAILED = "::failed";

    private final CommandDoor door;
    private final Map<String, PortalCommand> commands;

    CommandController(CommandDoor door, List<PortalCommand> commands) {
        this.door = door;
        this.commands = commands.stream().collect(Collectors.toMap(PortalCommand::name, Function.identity()));
    }

    @PostMapping("/api/ops/{name}")
    void run(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = request.getHeader(KEY);
        var local = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        // To everybody else the door does not exist.
        if (!local || key == null || !door.opensWith(key)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var command = commands.get(name);
        if (command == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var options = new HashMap<String, String>();
        request.getParameterMap().forEach((option, values) -> options.put(option, values[0]));
        response.setContentType("text/plain;charset=utf-8");
        var out = new PrintStream(response.getOutputStream(), true, StandardCharsets.UTF_8);
        try {
            var call = new PortalCommand.Call(Map.copyOf(options), request.getInputStream(), out);
            SystemAccount.act("bin/" + name, () -> command.run(call));
            out.println(DONE);
        } catch (StepRefused refused) {
            out.println(refused.getMessage());
            out.println(FAILED);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(CommandController.class).error("Command {} failed", name, e);
            out.println("Lệnh " + name + " gặp lỗi: " + e.getMessage() + " (chi tiết trong nhật ký của cổng)");
            out.println(FAILED);
        }
    }
}
