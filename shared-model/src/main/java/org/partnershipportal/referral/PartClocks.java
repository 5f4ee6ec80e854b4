package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.schedule.OfficeTimes;
import org.partnershipportal.worktime.Stretch;

/** Reads the promise clocks of parts: who had it from when on, and their office hours. */
@Dependent
class PartClocks {
    private final StretchRepository repository;
    private final OfficeTimes offices;

    @Inject
    PartClocks(StretchRepository repository, OfficeTimes offices) {
        this.repository = repository;
        this.offices = offices;
    }

    /** @param next a body to which it may go now; null for none */
    PartClock of(EnquiryPart part, @Nullable UUID next) {
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(part.getFirstContactAt(), part.firstHolder(), null));
        stretches.addAll(repository.find(part.getId()));
        List<UUID> bodies = Stream.concat(
                        stretches.stream().map(Stretch::holder),
                        Stream.of(
                                part.getHolderId(), part.getAccountableId(), next == null ? part.getHolderId() : next))
                .distinct()
                .toList();
        return new PartClock(part, stretches, offices.of(bodies));
    }

    void keep(EnquiryPart part, Stretch begun) {
        repository.add(part.getId(), begun);
    }
}
