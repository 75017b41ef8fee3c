package vn.haiphong.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haiphong.thidua.Http;
import vn.haiphong.thidua.PortalTest;

@PortalTest
class PushLineDbTest {

    @Autowired
    Http http;

    @Test
    void aPushLineOpensButIsNotCompressed() throws Exception {
        var answer = upgrade("/VAADIN/push?v-r=push", "Sec-WebSocket-Extensions: permessage-deflate");

        assertThat(answer).startsWith("HTTP/1.1 101").doesNotContainIgnoringCase("permessage-deflate");
    }

    /** The head of the answer to a browser that wants to open a web socket. */
    private String upgrade(String path, String more) throws Exception {
        try (var socket = new Socket("localhost", URI.create(http.address("/")).getPort())) {
            socket.setSoTimeout(10_000);
            var request = String.join(
                    "\r\n",
                    "GET " + path + " HTTP/1.1",
                    "Host: localhost",
                    "Connection: Upgrade",
                    "Upgrade: websocket",
                    "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                    more,
                    "",
                    "");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return lines.lines().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        }
    }
}
