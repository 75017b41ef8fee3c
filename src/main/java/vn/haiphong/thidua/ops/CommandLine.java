package vn.haiphong.thidua.ops;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.core.NestedExceptionUtils;
import vn.haiphong.thidua.shared.PortalHome.PortalAlreadyRuns;

/**
 * The outer side of a command: finds the portal that runs on {@code var/}, or starts one for itself on a free port that
 * only this machine can reach, and prints what the command says.
 */
public final class CommandLine {

    private static final Set<String> COMMANDS = Set.of("import", "demo-data", "reindex", "token", "backup", "restore");

    /** Writes the file it is given; the others read theirs. */
    private static final String WRITES = "backup";

    private CommandLine() {}

    /** Whether these are the arguments of a command rather than of the portal. */
    public static boolean isCommand(String[] arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /** @return the exit code for the shell */
    public static int run(Class<?> portal, String[] arguments) throws IOException, InterruptedException {
        var name = arguments[0];
        var options = new LinkedHashMap<String, String>();
        Path file = null;
        var folder = Path.of("");
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].equals("--from")) folder = Path.of(arguments[++i]);
            else if (arguments[i].startsWith("--") && i + 1 < arguments.length) {
                options.put(arguments[i].substring(2), arguments[++i]);
            } else file = folder.resolve(arguments[i]);
        }
        if (file != null && name.equals(WRITES)) {
            options.put("to", file.toAbsolutePath().normalize().toString());
            file = null;
        }
        if (file != null) {
            if (!Files.isReadable(file)) {
                System.err.println("Không đọc được tệp " + file);
                return 2;
            }
            options.put("file", file.getFileName().toString());
        }
        var var = Path.of(Optional.ofNullable(System.getenv("THIDUA_VAR")).orElse("var"));
        var running = door(var);
        if (name.equals("restore")) return restore(portal, var, file, running.isPresent());
        if (running.isPresent()) return call(running.get(), name, options, file);
        System.out.println("Cổng chưa chạy; khởi động riêng cho lệnh này ...");
        try (var context = new SpringApplication(portal)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--logging.level.root=warn",
                        "--vaadin.productionMode=true",
                        "--thidua.command=true")) {
            return call(door(var).orElseThrow(), name, options, file);
        } catch (PortalAlreadyRuns e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int restore(Class<?> portal, Path var, @Nullable Path file, boolean runs)
            throws IOException, InterruptedException {
        if (file == null || runs) {
            System.err.println(
                    file == null
                            ? "Hãy cho biết tệp sao lưu: bin/restore TỆP"
                            : "Cổng đang chạy. Chỉ đưa bản sao lưu vào một nơi còn trống, khi cổng dừng.");
            return 2;
        }
        try (var context = new SpringApplication(portal)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--logging.threshold.console=off",
                        "--vaadin.productionMode=true",
                        "--thidua.command=true",
                        "--thidua.restore=" + file.toAbsolutePath().normalize())) {
            int code = call(door(var).orElseThrow(), "reindex", Map.of(), null);
            if (code == 0) System.out.println("Xong. Mở cổng bằng bin/run.");
            return code;
        } catch (RuntimeException e) {
            System.err.println(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return 1;
        }
    }

    /** Port and key of the running portal; a file left behind by a killed one leads nowhere. */
    private static Optional<List<String>> door(Path var) throws IOException {
        var file = var.resolve("run").resolve(CommandDoor.FILE);
        if (!Files.exists(file)) return Optional.empty();
        var lines = new ArrayList<>(Files.readAllLines(file));
        if (lines.size() < 2) return Optional.empty();
        try (var socket = new java.net.Socket("127.0.0.1", Integer.parseInt(lines.getFirst()))) {
            return Optional.of(lines);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int call(List<String> door, String name, Map<String, String> options, @Nullable Path file)
            throws IOException, InterruptedException {
        var query = options.entrySet().stream()
                .map(option -> option.getKey() + "=" + URLEncoder.encode(option.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + door.getFirst() + "/api/ops/" + name + "?" + query))
                .header(CommandController.KEY, door.get(1))
                .header("Content-Type", "application/octet-stream")
                .POST(file == null ? BodyPublishers.noBody() : BodyPublishers.ofFile(file))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                System.err.println("Cổng từ chối lệnh " + name + " (mã " + response.statusCode() + ").");
                return 1;
            }
            try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.equals(CommandController.DONE)) return 0;
                    if (line.equals(CommandController.FAILED)) return 1;
                    System.out.println(line);
                }
            }
        }
        System.err.println("Cổng dừng giữa chừng; hãy chạy lại lệnh.");
        return 1;
    }
}
