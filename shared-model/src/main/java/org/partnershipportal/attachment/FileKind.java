package org.partnershipportal.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are taken. What a file is, its content says, and not its name. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    TXT("text/plain", "txt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt");

    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final String BESIDE_LETTERS = "\t\n\r\f";

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end. */
    String ending() {
        return ending;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /**
     * The kind of a file; empty for one that is not taken.
     *
     * @throws ZipBomb when it is packed and would become too large
     */
    static Optional<FileKind> of(byte[] file) {
        if (startsWith(file, PDF_START)) {
            return Optional.of(PDF);
        }
        if (startsWith(file, JPEG_START)) {
            return Optional.of(JPEG);
        }
        if (startsWith(file, PNG_START)) {
            return Optional.of(PNG);
        }
        if (startsWith(file, ZIP_START)) {
            return PackedFile.kind(file);
        }
        return isText(file) ? Optional.of(TXT) : Optional.empty();
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static boolean isText(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .chars()
                    .allMatch(sign -> !Character.isISOControl(sign) || BESIDE_LETTERS.indexOf(sign) >= 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
