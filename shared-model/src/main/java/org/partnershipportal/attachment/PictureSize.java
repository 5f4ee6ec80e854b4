package org.partnershipportal.attachment;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * How large a picture says that it is, read from its first bytes before anything makes room for it. A small file may say that
 * it is huge.
 *
 * @param depth bits of one colour of one point
 * @param progressive whether it comes in several rounds, all of which are held in memory until the last
 */
record PictureSize(int width, int height, int depth, boolean progressive) {
    private static final int LONGEST_SIDE = 16_000;
    private static final long MOST_POINTS = 50_000_000;
    private static final long MOST_PROGRESSIVE_POINTS = 25_000_000;
    private static final long MOST_DEEP_POINTS = 12_000_000;
    private static final int PLAIN_DEPTH = 8;
    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_HEADER_AT = 12;
    private static final int PNG_HEADER_END = 29;

    /** Empty when it does not say. */
    static Optional<PictureSize> of(byte[] file, FileKind kind) {
        return kind == FileKind.PNG ? ofPng(file) : ofJpeg(file);
    }

    /** Whether one that is no larger can be drawn without harm to the others. */
    boolean isDrawable() {
        return Math.min(width, height) > 0
                && Math.max(width, height) <= LONGEST_SIDE
                && points() <= MOST_POINTS
                && !(progressive && points() > MOST_PROGRESSIVE_POINTS)
                && !(depth > PLAIN_DEPTH && points() > MOST_DEEP_POINTS);
    }

    long points() {
        return (long) width * height;
    }

    private static Optional<PictureSize> ofPng(byte[] file) {
        ByteBuffer png = ByteBuffer.wrap(file);
        if (file.length < PNG_HEADER_END || png.getInt(PNG_HEADER_AT) != PNG_HEADER) {
            return Optional.empty();
        }
        return Optional.of(new PictureSize(png.getInt(16), png.getInt(20), file[24], false));
    }

    /** The frame (SOF) is the part of a JPEG that says it (ITU T.81, B.2.2). */
    private static Optional<PictureSize> ofJpeg(byte[] file) {
        ByteBuffer jpeg = ByteBuffer.wrap(file);
        int at = 2;
        while (at + 10 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (isFrame(marker)) {
                return Optional.of(new PictureSize(
                        jpeg.getShort(at + 7) & 0xFFFF,
                        jpeg.getShort(at + 5) & 0xFFFF,
                        file[at + 4],
                        (marker & 3) == 2));
            }
            at += marker == 0xFF ? 1 : standsAlone(marker) ? 2 : 2 + (jpeg.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean standsAlone(int marker) {
        return marker == 1 || (marker >= 0xD0 && marker <= 0xD8);
    }
}
