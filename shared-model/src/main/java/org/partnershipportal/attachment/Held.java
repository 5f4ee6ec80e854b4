package org.partnershipportal.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the camera was held, as the Exif part of a JPEG says (tag 274): by how many quarters the picture is to be turned. */
enum Held {
    UPRIGHT(0),
    LEFT(1),
    UPSIDE_DOWN(2),
    RIGHT(3);

    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int ORIENTATION = 274;
    private static final int ENTRY = 12;

    private final int quarters;

    Held(int quarters) {
        this.quarters = quarters;
    }

    int quarters() {
        return quarters;
    }

    boolean isSideways() {
        return quarters % 2 == 1;
    }

    /** Upright, when nothing is said or it cannot be read. */
    static Held of(byte[] jpeg) {
        ByteBuffer file = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == APP1 && at + 2 + length <= jpeg.length && length > 16 && file.getInt(at + 4) == 0x45786966) {
                return inExif(file.slice(at + 10, length - 8));
            }
            if (marker == SCAN) {
                return UPRIGHT;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Held inExif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return of(tiff.getShort(entry + 8));
            }
        }
        return UPRIGHT;
    }

    private static Held of(int orientation) {
        return switch (orientation) {
            case 3, 4 -> UPSIDE_DOWN;
            case 5, 6 -> LEFT;
            case 7, 8 -> RIGHT;
            default -> UPRIGHT;
        };
    }
}
