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
import java.util.List;
import java.util.zip.CRC32;
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

    @Test
    void aPictureThatIsHugeIsRefusedBeforeRoomIsMadeForIt() throws IOException {
        for (byte[] huge : List.of(
                png(200_000_000, 1, 8),
                png(1, 16_001, 8),
                png(7_100, 7_100, 8),
                png(4_000, 3_100, 16),
                saying(jpeg(), 14_000, 14_000, 0xC0),
                saying(jpeg(), 5_100, 5_000, 0xC2),
                png(-5, 10, 8),
                png(0, 10, 8))) {
            FileKind kind = huge[0] == (byte) 0xFF ? FileKind.JPEG : FileKind.PNG;
            assertThat(PictureSize.of(huge, kind).orElseThrow().isDrawable()).isFalse();
            assertThatThrownBy(() -> Picture.drawnAnew(huge, kind)).isInstanceOf(InvalidInputException.class);
        }
        assertThat(PictureSize.of(saying(jpeg(), 8_000, 6_000, 0xC0), FileKind.JPEG)
                        .orElseThrow()
                        .isDrawable())
                .as("the largest cameras")
                .isTrue();
        assertThat(PictureSize.of(withExif(jpeg(), 6), FileKind.JPEG))
                .contains(new PictureSize(WIDTH, HEIGHT, 8, false));
    }

    @Test
    void whateverAReaderThrowsIsARefusal() throws IOException {
        byte[] jpeg = jpeg();
        byte[] png = png(20, 20, 8);
        byte[] palette = png.clone();
        palette[25] = 3;
        for (int cut = 12; cut < jpeg.length; cut += 7) {
            byte[] part = Arrays.copyOf(jpeg, cut);
            try {
                assertThat(Picture.drawnAnew(part, FileKind.JPEG)).isNotEmpty();
            } catch (InvalidInputException refused) {
                assertThat(refused.key()).isEqualTo("error.attachment.picture");
            }
        }
        assertThatThrownBy(() -> Picture.drawnAnew(palette, FileKind.PNG)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Picture.drawnAnew(png, FileKind.PNG)).isInstanceOf(InvalidInputException.class);
    }

    /** One that says that it is so large, and ends there. */
    private static byte[] png(int width, int height, int depth) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.putInt(0x49484452).putInt(width).putInt(height).put((byte) depth).put(new byte[] {2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        return png.putInt(13).put(header.array()).putInt((int) sum.getValue()).array();
    }

    private static byte[] saying(byte[] jpeg, int width, int height, int frame) {
        byte[] said = jpeg.clone();
        int at = 2;
        while (said[at + 1] != (byte) 0xC0) {
            at += 2 + (ByteBuffer.wrap(said).getShort(at + 2) & 0xFFFF);
        }
        said[at + 1] = (byte) frame;
        ByteBuffer.wrap(said).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return said;
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
