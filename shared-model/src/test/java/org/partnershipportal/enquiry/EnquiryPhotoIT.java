package org.partnershipportal.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.attachment.AttachmentRow;
import org.partnershipportal.attachment.AttachmentService;
import org.partnershipportal.attachment.FileCheck;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.Asker;

/** Photos that a resident adds before the enquiry is sent. */
class EnquiryPhotoIT {
    @BeforeAll
    static void found() {
        Database.use("drafts");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void photosGoToTheBodyThatTakesTheMatter() {
        TrailSecret key = TrailSecret.fresh();
        begin(key);
        add(key, 1, photo(10));
        add(key, 2, photo(20));
        add(key, 2, photo(20));
        List<PhotoRow> kept = as(key, EnquiryPhotoService.class, s -> s.photos(key));
        assertThat(kept)
                .as("the same one twice is one")
                .extracting(PhotoRow::matter)
                .containsExactly(1, 2);
        assertThatThrownBy(() -> as(TrailSecret.fresh(), EnquiryPhotoService.class, s -> s.photos(key)))
                .isInstanceOf(NotFoundException.class);
        EnquiryTaken taken = as(key, EnquiryDraftService.class, s -> s.send(key));
        assertThat(files(Westmark.staff(Westmark.ALDER), taken.reference()))
                .hasSize(1)
                .allMatch(row -> row.fromResident() && row.shared());
        List<AttachmentRow> roads = files(Westmark.staff(Westmark.COUNTY), taken.reference() + "-2");
        assertThat(roads).extracting(AttachmentRow::name).containsExactly("hole.png");
        byte[] piece = Wiring.as(
                Westmark.staff(Westmark.COUNTY),
                w -> w.get(AttachmentService.class).piece(roads.get(0).id(), 0).orElseThrow());
        assertThat(piece).hasSize(roads.get(0).size());
        assertThat(files(Westmark.staff(Westmark.COVE), taken.reference())).isEmpty();
    }

    @Test
    void onlySoManyAndOnlyPhotos() {
        TrailSecret key = TrailSecret.fresh();
        begin(key);
        byte[] text = "No photo".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> add(key, 1, text)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> add(key, 4, photo(10))).isInstanceOf(NotFoundException.class);
        for (int i = 1; i <= EnquiryPhotoService.MOST; i++) {
            add(key, 1, photo(i));
        }
        assertThatThrownBy(() -> add(key, 1, photo(9))).isInstanceOf(InvalidInputException.class);
        as(key, EnquiryPhotoService.class, s -> {
            s.remove(key, s.photos(key).get(0).id());
            return true;
        });
        add(key, 1, photo(9));
        as(key, EnquiryDraftService.class, s -> {
            s.clear(key);
            return true;
        });
        assertThatThrownBy(() -> as(key, EnquiryPhotoService.class, s -> s.photos(key)))
                .as("who finishes leaves nothing")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMatterTakenOutTakesItsPhotosAndOthersKeepTheirs() {
        TrailSecret key = TrailSecret.fresh();
        begin(key);
        add(key, 1, photo(1));
        add(key, 2, photo(1));
        add(key, 2, photo(2));
        as(key, DraftMatterService.class, s -> {
            s.remove(key, 1);
            return true;
        });
        List<PhotoRow> left = as(key, EnquiryPhotoService.class, s -> s.photos(key));
        assertThat(left).extracting(PhotoRow::matter).containsExactly(1, 1);
    }

    private static void begin(TrailSecret key) {
        as(key, EnquiryDraftService.class, s -> {
            s.begin("bins", "Oakham", key);
            return true;
        });
        as(key, DraftMatterService.class, s -> s.add(key, "potholes", "Oakham"));
        as(key, EnquiryDraftService.class, s -> {
            s.keep(key, Map.of("summary", "It was not emptied", "summary-2", "A hole"));
            return true;
        });
    }

    private static void add(TrailSecret key, int matter, byte[] file) {
        Wiring.as(Asker.resident(key.value()), w -> {
            w.get(EnquiryPhotoService.class)
                    .add(key, matter, w.get(FileCheck.class).check("hole.PNG", file));
            return true;
        });
    }

    private static List<AttachmentRow> files(Asker asker, String reference) {
        return Wiring.as(asker, w -> w.get(AttachmentService.class).attachments(reference));
    }

    private static byte[] photo(int width) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, 5, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <S, T> T as(TrailSecret key, Class<S> service, Function<S, T> use) {
        return Wiring.as(Asker.resident(key.value()), w -> use.apply(w.get(service)));
    }
}
