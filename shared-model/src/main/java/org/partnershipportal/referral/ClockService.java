package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.standard.ServiceTimes;
import org.partnershipportal.worktime.ClockReading;

/** What the promise clock of a part shows to its parties. */
@Dependent
@Transactional
public class ClockService {
    private final PartRepository parts;
    private final PartClocks clocks;
    private final ServiceTimes times;
    private final OrganisationService organisations;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public ClockService(
            PartRepository parts,
            PartClocks clocks,
            ServiceTimes times,
            OrganisationService organisations,
            CurrentUser user,
            Clock clock) {
        this.parts = parts;
        this.clocks = clocks;
        this.times = times;
        this.organisations = organisations;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The clock as it is now.
     *
     * @throws NotFoundException when the own body is no party to such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public ClockView read(String reference) {
        EnquiryPart part =
                parts.findByReference(reference).orElseThrow(() -> new NotFoundException("error.case.not-found"));
        Instant now = Instant.now(clock);
        ClockReading reading = clocks.of(part, null).read(now);
        return new ClockView(
                part.promised(),
                Optional.ofNullable(part.getServiceTimeId())
                        .flatMap(times::version)
                        .orElse(null),
                parts.findWrittenOn(part.getEnquiryId()).orElse(null),
                part.getDueAt(),
                part.isMissed(now),
                !part.getStatus().isClosed() && user.tenant().equals(Optional.of(part.getAccountableId())),
                part.getNewDate(),
                shares(reading.shares(), body -> organisations.name(body)),
                shares(reading.pauses(), Function.identity()),
                reading.closed());
    }

    private static <T> List<ClockView.Share> shares(Map<T, Long> amounts, Function<T, String> name) {
        return amounts.entrySet().stream()
                .map(each -> new ClockView.Share(name.apply(each.getKey()), each.getValue()))
                .toList();
    }
}
