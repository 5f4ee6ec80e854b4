package org.partnershipportal.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A document that is a packed folder: which one it is, by what is in it. It is unpacked piece by piece, and never kept. */
final class PackedFile {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 100_000_000;
    /** Text in XML packs to a tenth, at most to a fiftieth. */
    private static final long MOST_RATIO = 100;

    private static final int PIECE = 8192;
    private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

    private final Set<String> names = new HashSet<>();
    private final long allowed;
    private @Nullable String openDocument;
    private long unpacked;

    private PackedFile(int size) {
        allowed = Math.min(MOST_BYTES, 1_000_000 + MOST_RATIO * size);
    }

    /** Empty when it is none of the documents that are taken, or one with programs in it. */
    static Optional<FileKind> kind(byte[] file) {
        PackedFile packed = new PackedFile(file.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                packed.read(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return packed.kind();
    }

    private void read(ZipEntry entry, ZipInputStream zip) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        names.add(name);
        if (names.size() > MOST_ENTRIES) {
            throw new ZipBomb();
        }
        byte[] piece = new byte[PIECE];
        int first = zip.readNBytes(piece, 0, PIECE);
        if (name.equals("mimetype") && openDocument == null) {
            openDocument = new String(piece, 0, Math.max(0, first), StandardCharsets.US_ASCII).strip();
        }
        for (int read = first; read > 0; read = zip.read(piece)) {
            unpacked += read;
            if (unpacked > allowed) {
                throw new ZipBomb();
            }
        }
    }

    private Optional<FileKind> kind() {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("basic/"))) {
            return Optional.empty();
        }
        if (ODT_TYPE.equals(openDocument) && names.contains("content.xml")) {
            return Optional.of(FileKind.ODT);
        }
        if (!names.contains("[content_types].xml")) {
            return Optional.empty();
        }
        return names.contains("word/document.xml")
                ? Optional.of(FileKind.DOCX)
                : names.contains("xl/workbook.xml") ? Optional.of(FileKind.XLSX) : Optional.empty();
    }
}
