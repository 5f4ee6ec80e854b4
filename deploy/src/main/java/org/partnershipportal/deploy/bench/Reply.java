package org.partnershipportal.deploy.bench;

import java.nio.charset.StandardCharsets;

/** A whole answer of the server. */
public final class Reply {
    private final int status;
    private final byte[] body;
    private final int wireBytes;

    /** @param wireBytes headers and body, as they came over the wire */
    Reply(int status, byte[] body, int wireBytes) {
        this.status = status;
        this.body = body;
        this.wireBytes = wireBytes;
    }

    public int status() {
        return status;
    }

    public byte[] body() {
        return body;
    }

    int wireBytes() {
        return wireBytes;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
