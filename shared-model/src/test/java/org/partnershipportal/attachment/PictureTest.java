package org.partnershipportal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;

class PictureTest {
    private static final int WIDTH = 40;
    private static final int HEIGHT = 20;

    @Test
    void nothingTellsWhereAPhotoWasTaken() throws IOException {
        byte[] taken = withExif(jpeg(), 1);
        assertThat(text(taken)).contains("51.8N 0.5E");
        byte[] kept = Picture.drawnAnew(taken, FileKind.JPEG);
        assertThat(text(kept)).doesNotContain("51.8N 0.5E").doesNotContain("Exif");
        assertThat(read(kept).getWidth()).isEqualTo(WIDTH);
    }

    @Test
    void aPhotoStandsAsItWasHeld() throws IOException {
        BufferedImage kept = read(Picture.drawnAnew(withExif(jpeg(), 6), FileKind.JPEG));
        assertThat(kept.getWidth()).isEqualTo(HEIGHT);
        assertThat(kept.getHeight()).isEqualTo(WIDTH);
        assertThat(kept.getRGB(HEIGHT / 2, 2) & 0xFF)
                .as("what was left is on top")
                .isLessThan(100);
        assertThat(kept.getRGB(HEIGHT / 2, WIDTH - 3) & 0xFF).isGreaterThan(150);
    }

    @Test
    void aBrokenPhotoIsRefused() {
        byte[] broken = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 100);
        assertThatThrownBy(() -> Picture.drawnAnew(broken, FileKind.JPEG)).isInstanceOf(InvalidInputException.class);
    }

    /** Dark on the left, light on the right. */
    private static byte[] jpeg() throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int x = WIDTH / 2; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                image.setRGB(x, y, 0xFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = "51.8N 0.5E".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        exif.putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0)
                .put(place);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + exif.capacity()));
        return whole.put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
