package org.partnershipportal.importing;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file in UTF-8. Remembers whether it met bytes that are none, and how it ended. */
final class SourceText extends FilterReader {
    private static final char NOT_UTF_8 = '\uFFFD';
    private static final int BUFFER = 1 << 16;
    private boolean isBroken;
    private long characters;
    private char last = '\n';

    private SourceText(Reader in) {
        super(in);
    }

    /** @throws ImportRefused for a file in UTF-16, or none */
    static SourceText open(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ImportRefused("There is no file " + file + " that can be read.");
        }
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        bytes.mark(3);
        int first = bytes.read();
        int second = bytes.read();
        int third = bytes.read();
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
            bytes.close();
            throw new ImportRefused("The file is in UTF-16. Save it as CSV in UTF-8.");
        }
        if (!(first == 0xEF && second == 0xBB && third == 0xBF)) {
            bytes.reset();
        }
        return new SourceText(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /** Whether a byte that is not UTF-8 was met so far: from then on each row is looked through. */
    boolean isBroken() {
        return isBroken;
    }

    long characters() {
        return characters;
    }

    /** Whether the last row was ended, as a file that was not cut ends. */
    boolean isEnded() {
        return last == '\n' || last == '\r';
    }

    static boolean isBroken(Iterable<String> cells) {
        for (String cell : cells) {
            if (cell.indexOf(NOT_UTF_8) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            characters += count;
            last = buffer[offset + count - 1];
            for (int i = offset; !isBroken && i < offset + count; i++) {
                isBroken = buffer[i] == NOT_UTF_8;
            }
        }
        return count;
    }
}
