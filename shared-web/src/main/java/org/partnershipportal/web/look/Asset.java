package org.partnershipportal.web.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A file of the look, as it is and gzipped, with the first 12 hex digits of its SHA-256 as version. */
final class Asset {

    private final String name;
    private final String type;
    private final byte[] plain;
    private final byte[] zipped;
    private final String version;

    private Asset(String name, String type, byte[] plain) throws IOException {
        this.name = name;
        this.type = type;
        this.plain = plain;
        this.zipped = zip(plain);
        this.version = digest(plain);
    }

    static Asset load(String name, String type) {
        try (InputStream in = Asset.class.getResourceAsStream("/META-INF/look/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The build left out META-INF/look/" + name);
            }
            return new Asset(name, type, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    String version() {
        return version;
    }

    byte[] bytes(boolean gzip) {
        return gzip ? zipped : plain;
    }

    /** The address below the application's root, with the version that changes with the content. */
    String address() {
        return "/look/" + name + "?v=" + version;
    }

    private static byte[] zip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] plain) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
