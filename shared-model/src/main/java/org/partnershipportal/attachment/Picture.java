package org.partnershipportal.attachment;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.partnershipportal.common.InvalidInputException;

/**
 * A photo, drawn anew: of what cameras write beside it, where and when and with which camera it was taken, nothing is left.
 * It stands as it was held, and a very large one becomes smaller.
 */
final class Picture {
    private static final long MOST_POINTS = 200_000_000;
    private static final long KEPT_POINTS = 12_000_000;

    private Picture() {}

    /** @throws InvalidInputException when it cannot be read, or is larger than any photo */
    static byte[] drawnAnew(byte[] file, FileKind kind) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind == FileKind.PNG ? "png" : "jpeg");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                BufferedImage drawn = upright(read(reader), kind == FileKind.JPEG ? Held.of(file) : Held.UPRIGHT);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                if (!ImageIO.write(drawn, kind == FileKind.PNG ? "png" : "jpeg", out)) {
                    throw new InvalidInputException("file", "error.attachment.picture");
                }
                return out.toByteArray();
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new InvalidInputException("file", "error.attachment.picture");
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        long points = (long) reader.getWidth(0) * reader.getHeight(0);
        if (points > MOST_POINTS) {
            throw new InvalidInputException("file", "error.attachment.picture");
        }
        int every = (int) Math.ceil(Math.sqrt((double) points / KEPT_POINTS));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage upright(BufferedImage read, Held held) {
        if (held == Held.UPRIGHT) {
            return read;
        }
        int width = held.isSideways() ? read.getHeight() : read.getWidth();
        int height = held.isSideways() ? read.getWidth() : read.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(held.quarters());
        turn.translate(-read.getWidth() / 2.0, -read.getHeight() / 2.0);
        Graphics2D on = turned.createGraphics();
        on.drawImage(read, turn, null);
        on.dispose();
        return turned;
    }
}
