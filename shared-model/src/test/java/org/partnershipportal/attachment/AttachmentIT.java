package org.partnershipportal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.tenancy.Asker;

class AttachmentIT {
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);
    private static final Asker SCAN = Asker.member(Westmark.ALDER, "system:scan");
    private static final EnquiryForm FORM =
            new EnquiryForm("potholes", "Oakham", "A deep hole", "Ada Invented", null, null, null, null, null);

    @BeforeAll
    static void found() {
        Database.use("workspace");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aFileIsSeenByItsCircleAndKeptOnce() {
        String reference = offered();
        assertThat(add(ALDER, reference, false, "For us")).isEqualTo(Added.ADDED);
        assertThat(add(ALDER, reference, true, "For both")).isEqualTo(Added.ADDED);
        assertThat(add(ALDER, reference, true, "For both")).isEqualTo(Added.THERE_ALREADY);
        assertThat(files(ALDER, reference)).hasSize(2);
        List<AttachmentRow> theirs = files(COUNTY, reference);
        assertThat(theirs).extracting(AttachmentRow::name).containsExactly("a name.txt");
        assertThat(text(COUNTY, theirs.get(0).id())).isEqualTo("For both");
        UUID own = files(ALDER, reference).stream()
                .filter(row -> !row.shared())
                .map(AttachmentRow::id)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> open(COUNTY, own)).isInstanceOf(NotFoundException.class);
        Asker cove = Westmark.staff(Westmark.COVE);
        assertThat(files(cove, reference)).isEmpty();
        assertThatThrownBy(() -> add(cove, reference, true, "Mine")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLargeFileComesBackAsItWas() {
        String reference = offered();
        String large = "0123456789".repeat(70_000);
        add(ALDER, reference, false, large);
        assertThat(text(ALDER, files(ALDER, reference).get(0).id())).isEqualTo(large);
        assertThatThrownBy(() -> add(ALDER, reference, false, "0".repeat(10_485_761)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whatWaitsForTheScannerIsNotGivenOut() {
        String reference = offered();
        assertThat(keep(reference, "Clean", Scan.WAITING)).isEqualTo(Added.WAITS);
        assertThat(keep(reference, "Infected", Scan.WAITING)).isEqualTo(Added.WAITS);
        files(ALDER, reference)
                .forEach(row -> assertThatThrownBy(() -> open(ALDER, row.id())).isInstanceOf(NotFoundException.class));
        for (UUID id : as(SCAN, ScanService.class, ScanService::waiting)) {
            String content = new String(as(SCAN, ScanService.class, s -> s.content(id)), StandardCharsets.UTF_8);
            as(SCAN, ScanService.class, s -> {
                s.judge(id, content.equals("Infected") ? Scan.INFECTED : Scan.CLEAN);
                return true;
            });
        }
        assertThat(files(ALDER, reference))
                .extracting(AttachmentRow::scan)
                .containsExactlyInAnyOrder(Scan.CLEAN, Scan.INFECTED);
        files(ALDER, reference).stream()
                .filter(row -> row.scan() == Scan.INFECTED)
                .forEach(row -> {
                    byte[] left = as(SCAN, ScanService.class, s -> s.content(row.id()));
                    assertThat(left).isEmpty();
                });
        assertThat(keep(reference, "Known", Scan.INFECTED)).isEqualTo(Added.INFECTED);
        assertThat(files(ALDER, reference)).hasSize(2);
    }

    @Test
    void whatCannotBeScannedKeepsNoOtherWaitingAndIsGivenUpAfterFiveTries() {
        String reference = offered();
        keep(reference, "Unreadable", Scan.WAITING);
        UUID file = files(ALDER, reference).get(0).id();
        for (int tries = 1; tries <= 5; tries++) {
            assertThat(as(SCAN, ScanService.class, ScanService::waiting)).contains(file);
            judge(file, Scan.WAITING);
            keep(reference, "Later " + tries, Scan.WAITING);
            List<UUID> waiting = as(SCAN, ScanService.class, ScanService::waiting);
            assertThat(tries == 5 ? !waiting.contains(file) : waiting.indexOf(file) == waiting.size() - 1)
                    .as("what was tried comes last, and no more after five times")
                    .isTrue();
        }
        assertThat(files(ALDER, reference))
                .filteredOn(row -> row.id().equals(file))
                .extracting(AttachmentRow::scan)
                .containsExactly(Scan.UNSCANNABLE);
        assertThatThrownBy(() -> open(ALDER, file)).isInstanceOf(NotFoundException.class);
        as(SCAN, ScanService.class, ScanService::waiting).forEach(id -> judge(id, Scan.CLEAN));
    }

    @Test
    void aFileBesideTheWrongCaseIsTakenBackWithItsContent() {
        String reference = offered();
        add(ALDER, reference, true, "Of another case");
        UUID file = files(ALDER, reference).get(0).id();
        assertThatThrownBy(() -> withdraw(COUNTY, file, "Not mine")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> withdraw(ALDER, file, " ")).isInstanceOf(InvalidInputException.class);
        assertThat(files(COUNTY, reference)).hasSize(1);
        withdraw(ALDER, file, "The wrong case");
        AttachmentRow left = files(ALDER, reference).get(0);
        assertThat(left.withdrawn()).isEqualTo("The wrong case");
        assertThat(left.name()).isEmpty();
        assertThat(left.withdrawable()).isFalse();
        assertThat(files(COUNTY, reference)).isEmpty();
        assertThatThrownBy(() -> open(ALDER, file)).isInstanceOf(NotFoundException.class);
        Optional<byte[]> piece = as(ALDER, AttachmentService.class, s -> s.piece(file, 0));
        assertThat(piece).isEmpty();
        assertThat(add(ALDER, reference, true, "Of another case"))
                .as("it may be added anew")
                .isEqualTo(Added.ADDED);
    }

    @Test
    void whatWasSharedWithOneBodyIsNotHandedToTheNext() {
        String reference = as(ALDER, EnquiryService.class, s -> s.key(FORM, Origin.PHONE, TrailSecret.fresh()))
                .reference();
        add(ALDER, reference, true, "Names the resident");
        as(ALDER, MoveService.class, s -> s.move(reference, MoveForm.offer(1, "westmark", false)));
        assertThat(files(COUNTY, reference)).as("it is only asked").isEmpty();
        add(ALDER, reference, true, "Added for it");
        assertThat(files(COUNTY, reference)).hasSize(1);
    }

    private static void judge(UUID id, Scan scan) {
        as(SCAN, ScanService.class, s -> {
            s.judge(id, scan);
            return true;
        });
    }

    private static void withdraw(Asker asker, UUID file, String reason) {
        as(asker, AttachmentService.class, s -> {
            s.withdraw(file, reason);
            return true;
        });
    }

    private static String offered() {
        String reference = as(ALDER, EnquiryService.class, s -> s.key(FORM, Origin.PHONE, TrailSecret.fresh()))
                .reference();
        as(ALDER, MoveService.class, s -> s.move(reference, MoveForm.offer(1, "westmark", false)));
        return reference;
    }

    private static Added add(Asker asker, String reference, boolean shared, String text) {
        return Wiring.as(
                asker,
                w -> w.get(AttachmentService.class)
                        .add(
                                reference,
                                shared,
                                w.get(FileCheck.class).check("a name.doc", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Added keep(String reference, String text, Scan scan) {
        CheckedFile file = new CheckedFile("f.txt", FileKind.TXT, text.getBytes(StandardCharsets.UTF_8), scan);
        return as(ALDER, AttachmentService.class, s -> s.add(reference, false, file));
    }

    private static AttachmentRow open(Asker asker, UUID id) {
        return as(asker, AttachmentService.class, s -> s.open(id));
    }

    private static String text(Asker asker, UUID id) {
        AttachmentRow row = open(asker, id);
        StringBuilder text = new StringBuilder();
        for (int number = 0; text.length() < row.size(); number++) {
            int at = number;
            text.append(new String(
                    as(asker, AttachmentService.class, s -> s.piece(id, at)).orElseThrow(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static List<AttachmentRow> files(Asker asker, String reference) {
        return as(asker, AttachmentService.class, s -> s.attachments(reference));
    }

    private static <S, T> T as(Asker asker, Class<S> service, Function<S, T> use) {
        return Wiring.as(asker, w -> use.apply(w.get(service)));
    }
}
