package org.partnershipportal.attachment;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    private static final Logger LOG = Logger.getLogger(Picture.class.getName());
    private static final long KEPT_POINTS = 12_000_000;

    private Picture() {}

    /** @throws InvalidInputException when it cannot be read, or is larger than any photo */
    @SuppressWarnings("checkstyle:IllegalCatch") // readers throw whatever a file made on purpose drives them to
    static byte[] drawnAnew(byte[] file, FileKind kind) {
        if (PictureSize.of(file, kind).filter(PictureSize::isDrawable).isEmpty()) {
            throw unreadable();
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader =
                    ImageIO.getImageReadersByFormatName(format(kind)).next();
            try {
                reader.setInput(in, true, true);
                return written(upright(read(reader), kind == FileKind.JPEG ? Held.of(file) : Held.UPRIGHT), kind);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "A picture cannot be read", e);
            throw unreadable();
        }
    }

    private static InvalidInputException unreadable() {
        return new InvalidInputException("file", "error.attachment.picture");
    }

    private static String format(FileKind kind) {
        return kind == FileKind.PNG ? "png" : "jpeg";
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        PictureSize size = new PictureSize(reader.getWidth(0), reader.getHeight(0), 1, false);
        if (!size.isDrawable()) {
            throw unreadable();
        }
        int every = (int) Math.ceil(Math.sqrt((double) size.points() / KEPT_POINTS));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
        return reader.read(0, how);
    }

    private static byte[] written(BufferedImage drawn, FileKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn, format(kind), out)) {
            throw unreadable();
        }
        return out.toByteArray();
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
