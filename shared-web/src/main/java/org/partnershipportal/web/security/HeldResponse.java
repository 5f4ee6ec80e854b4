package org.partnershipportal.web.security;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A response whose body stays here until it is released. An error or a redirect goes straight on. */
final class HeldResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    private final ServletOutputStream stream = new HeldStream();
    private @Nullable PrintWriter writer;
    private boolean answered;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** False when the response has been answered in another way: by an error, a redirect, or directly. */
    boolean isHolding() {
        return !answered && !getResponse().isCommitted();
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    void release(byte[] body) throws IOException {
        if (body.length > 0) {
            getResponse().setContentLength(body.length);
            getResponse().getOutputStream().write(body);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // held back on purpose
        body();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        writer = null;
        bytes.reset();
    }

    @Override
    public void reset() {
        super.reset();
        writer = null;
        bytes.reset();
    }

    @Override
    public void setContentLength(int length) {
        // known when the body is released
        body();
    }

    @Override
    public void setContentLengthLong(long length) {
        body();
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answered = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answered = true;
        super.sendRedirect(location);
    }

    private final class HeldStream extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("A held response is written at once");
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            bytes.write(source, offset, length);
        }
    }
}
