package org.partnershipportal.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.worktime.ClockReading;
import org.partnershipportal.worktime.OfficeHours;
import org.partnershipportal.worktime.PromiseClocks;
import org.partnershipportal.worktime.PromiseRun;
import org.partnershipportal.worktime.Stretch;

/** The promise clock of one part, with all that it needs to be read. */
final class PartClock {
    private final EnquiryPart part;
    private final List<Stretch> stretches;
    private final Map<UUID, OfficeHours> offices;

    PartClock(EnquiryPart part, List<Stretch> stretches, Map<UUID, OfficeHours> offices) {
        this.part = part;
        this.stretches = new ArrayList<>(stretches);
        this.offices = offices;
    }

    EnquiryPart part() {
        return part;
    }

    ClockReading read(Instant now) {
        return PromiseClocks.read(part.promised(), new PromiseRun(stretches, part.getClosedAt()), this::office, now);
    }

    private OfficeHours office(UUID body) {
        return offices.getOrDefault(body, OfficeHours.USUAL);
    }

    /**
     * Goes on after a move: the part is due when the clock says so now.
     *
     * @return the stretch that begins with the move; empty when it lies where it lay, and the clock goes on as before
     */
    Optional<Stretch> follow(Instant now) {
        if (part.getStatus().isClosed()) {
            return Optional.empty();
        }
        Stretch before = stretches.get(stretches.size() - 1);
        Stretch begun = new Stretch(now, part.getHolderId(), part.getWaitReason());
        boolean changed =
                !before.holder().equals(begun.holder()) || !Objects.equals(before.pausedFor(), begun.pausedFor());
        if (changed) {
            stretches.add(begun);
        }
        part.setDue(read(now).due());
        return changed ? Optional.of(begun) : Optional.empty();
    }
}
