package vn.haiphong.thidua.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that fails at a chosen moment, and counts the mails it had in full by then. */
class BrokenMailServer implements AutoCloseable {

    /** Where it breaks. */
    enum At {
        REFUSES_RECIPIENT,
        BUSY,
        HANGS_UP_BEFORE_THE_TEXT,
        HANGS_UP_IN_THE_TEXT,
        HANGS_UP_AFTER_THE_TEXT
    }

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final AtomicInteger complete = new AtomicInteger();
    private final At at;

    BrokenMailServer(At at) throws IOException {
        this.at = at;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    int complete() {
        return complete.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // the client went, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 broken");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT") && at == At.REFUSES_RECIPIENT) say(client, "550 5.1.1 No such mailbox");
            else if (line.startsWith("MAIL") && at == At.BUSY) say(client, "451 4.3.2 Try again later");
            else if (line.startsWith("RCPT") && at == At.HANGS_UP_BEFORE_THE_TEXT) return;
            else if (line.equals("DATA")) {
                say(client, "354 go on");
                if (at == At.HANGS_UP_IN_THE_TEXT) {
                    // Not one line is read: closing with unread input resets the connection while the client writes.
                    return;
                }
                while (line != null && !line.equals(".")) line = in.readLine();
                if (line != null) complete.incrementAndGet();
                return;
            } else if (line.startsWith("QUIT")) {
                say(client, "221 bye");
                return;
            } else say(client, "250 ok");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
