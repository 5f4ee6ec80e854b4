package org.partnershipportal.measuring;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.worktime.OfficeHours;

/** Something that is measured in one way. */
interface Contact {
    UUID subject();

    Measure measure();

    /** When it came: by what the body kept on that day it is measured. */
    Instant came();

    /** The name of the way by which it came; null where there is none. */
    @Nullable
    String origin();

    /** The bodies whose office hours it needs. */
    Set<UUID> holders();

    /** Whether the body's own amount can be another than the standard's here: not where a law or a service names it. */
    boolean asksForAmount();

    /**
     * What came of it, against a target.
     *
     * @param channel for which the promise is
     * @return empty while it is not known, when it is another body's, and when it is left out
     */
    Optional<Verdict> verdict(
            PromiseChannel channel, PromiseTarget target, Function<UUID, OfficeHours> offices, Instant now);
}
