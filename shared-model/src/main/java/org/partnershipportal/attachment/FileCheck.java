package org.partnershipportal.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Looks at a file before anything of it is kept, and outside of any transaction: the scanner may take its time. */
@Dependent
public class FileCheck {
    private static final int MEGABYTE = 1_048_576;

    /** A photo takes much memory while it is drawn: one at a time. */
    private static final Semaphore DRAWING = new Semaphore(1);

    private static final int PATIENCE_SECONDS = 15;

    private final Settings settings;
    private final Scanner scanner;

    @Inject
    public FileCheck(Settings settings, Scanner scanner) {
        this.settings = settings;
        this.scanner = scanner;
    }

    /** So many bytes a file may have. */
    public int most() {
        return Integer.parseInt(settings.get(Setting.ATTACHMENT_MEGABYTES)) * MEGABYTE;
    }

    /**
     * What the file is. A photo is drawn anew, so that nothing tells where it was taken.
     *
     * @param name as the browser says; null for nothing
     * @throws InvalidInputException when it is empty, too large, of a kind that is not taken, or cannot be read
     */
    public CheckedFile check(@Nullable String name, byte[] file) {
        if (file.length == 0) {
            throw new InvalidInputException("file", "error.attachment.empty");
        }
        if (file.length > most()) {
            throw new InvalidInputException("file", "error.attachment.too-large", most() / MEGABYTE);
        }
        FileKind kind = FileKind.of(file).orElseThrow(() -> new InvalidInputException("file", "error.attachment.kind"));
        byte[] kept = kind.isPicture() ? drawnAnew(file, kind) : file;
        return new CheckedFile(FileName.of(name, kind), kind, kept, scanner.scan(file));
    }

    private static byte[] drawnAnew(byte[] file, FileKind kind) {
        boolean isMine = false;
        try {
            isMine = DRAWING.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!isMine) {
                throw new InvalidInputException("file", "error.attachment.busy");
            }
            return Picture.drawnAnew(file, kind);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InvalidInputException("file", "error.attachment.busy");
        } finally {
            if (isMine) {
                DRAWING.release();
            }
        }
    }
}
