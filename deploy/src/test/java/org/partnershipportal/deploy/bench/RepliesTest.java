package org.partnershipportal.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RepliesTest {
    private static final Target TARGET = new Target("answer", "/answer");

    @Test
    void aReplyOfToldLengthIsReadToItsEndAndNoFurther() throws IOException {
        String first = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHello";
        ReplyReader reader = reader(first + "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n");
        Reply reply = reader.read();
        assertThat(reply.text()).isEqualTo("Hello");
        assertThat(reply.wireBytes()).isEqualTo(first.length());
        assertThat(reader.read().status()).isEqualTo(404);
    }

    @Test
    void theServerSaysWhichReplyIsTheLast() throws IOException {
        String empty = "Content-Length: 0\r\n\r\n";
        ReplyReader reader = reader("HTTP/1.1 200 OK\r\n" + empty + "HTTP/1.1 200 OK\r\nConnection: close\r\n" + empty);
        reader.read();
        assertThat(reader.isLast()).isFalse();
        reader.read();
        assertThat(reader.isLast()).isTrue();
    }

    @Test
    void chunksAreJoined() throws IOException {
        String chunks = "5\r\nHello\r\n1;note=x\r\n!\r\n0\r\n\r\n";
        Reply reply = reader("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks)
                .read();
        assertThat(reply.text()).isEqualTo("Hello!");
    }

    @Test
    void aReplyThatBreaksOffIsAnError() {
        assertThatThrownBy(() -> reader("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nHello")
                        .read())
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> reader("").read()).isInstanceOf(EOFException.class);
    }

    @Test
    void aReplyWithoutALengthOrOfAnotherProtocolIsAnError() {
        assertThatThrownBy(() -> reader("HTTP/1.1 200 OK\r\n\r\nHello").read()).hasMessageContaining("length");
        assertThatThrownBy(() -> reader("SSH-2.0\r\n").read()).hasMessageContaining("SSH-2.0");
    }

    @Test
    void whatIsNoSuccessCannotBeMeasured() {
        assertThatThrownBy(() -> Expected.of(TARGET, reply(503, "Down")))
                .isInstanceOf(BenchFailure.class)
                .hasMessageContaining("503")
                .hasMessageContaining("Down");
    }

    @Test
    void everyReplyMustBeLikeTheFirst() {
        Expected expected = Expected.of(TARGET, reply(200, "12345"));
        expected.require(TARGET, reply(200, "54321"));
        assertThatThrownBy(() -> expected.require(TARGET, reply(500, "12345"))).isInstanceOf(BenchFailure.class);
        assertThatThrownBy(() -> expected.require(TARGET, reply(200, "123456")))
                .isInstanceOf(BenchFailure.class)
                .hasMessageContaining("6 bytes");
    }

    @Test
    void aPageNamesWhatABrowserLoadsWithIt() {
        assertThat(PageWeight.named("/answer?q=x", """
            <link rel="stylesheet" href="/look/portal.css?v=1"><link rel="canonical" href="/answer">
            <script src="app.js"></script><img alt="" src="/look/a.svg"><a href="/other">other</a>\
            """))
                .containsExactlyInAnyOrder("/look/portal.css?v=1", "/app.js", "/look/a.svg");
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, body.getBytes(StandardCharsets.UTF_8), body.length());
    }

    private static ReplyReader reader(String text) {
        return new ReplyReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
