package org.partnershipportal.onetime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Role;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.MoveForm;

/**
 * Lets who proved a key in to the one referral behind it: for one call the asker is the receiving body, as the user
 * "once:" and the part, to whom the policies show that part alone.
 */
@Dependent
public class ReceiverDoor {
    private static final String ONCE = "once:";
    private static final int LONGEST_ROLE = 100;

    private final ReceiverLinkService links;
    private final ReceiverCaseService cases;
    private final RingService ring;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public ReceiverDoor(
            ReceiverLinkService links, ReceiverCaseService cases, RingService ring, CurrentUser user, Clock clock) {
        this.links = links;
        this.cases = cases;
        this.ring = ring;
        this.user = user;
        this.clock = clock;
    }

    /** The referral as its receiver sees it; empty when the key opens nothing, or no more. */
    public Optional<CaseView> open(TrailSecret key) {
        return links.findOpened(key).map(opened -> inside(opened, () -> cases.open(opened.reference())));
    }

    /**
     * Makes a move of the receiver.
     *
     * @throws NotFoundException when the key opens nothing, or no more
     */
    public void move(TrailSecret key, MoveForm form) {
        OpenedReferral opened = links.findOpened(key).orElseThrow(() -> new NotFoundException("error.onetime.gone"));
        inside(opened, () -> cases.move(opened.reference(), form));
    }

    /**
     * Records for the sender, who rang, that the receiver accepted by word of mouth.
     *
     * @param role of who said so
     * @param at when, not in the future; null for not readable
     * @return the name of the body
     * @throws InvalidInputException when role or time is missing or cannot be
     * @throws NotFoundException when the own body has no such offer that stands
     */
    public String acceptSpoken(String reference, int version, @Nullable String role, @Nullable Instant at) {
        String said = Texts.orNull(role);
        if (said == null || said.length() > LONGEST_ROLE) {
            throw new InvalidInputException("role", "error.onetime.role");
        }
        if (at == null || at.isAfter(clock.instant())) {
            throw new InvalidInputException("time", "error.onetime.time");
        }
        OpenedReferral offered = ring.offered(reference);
        String recordedBy = user.subject().orElseThrow();
        inside(offered, () -> {
            cases.acceptSpoken(offered, version, said, at, recordedBy);
            return offered;
        });
        ring.accepted(reference);
        return offered.name();
    }

    private <T> T inside(OpenedReferral referral, Supplier<T> work) {
        Optional<String> subject = user.subject();
        String name = user.getName();
        List<Acting> choices = user.getChoices();
        @Nullable Acting before = user.acting().orElse(null);
        Acting receiver = new Acting(referral.body(), referral.slug(), referral.name(), Set.of(Role.RECEIVER));
        user.become(ONCE + referral.part(), referral.name(), List.of(receiver), receiver);
        try {
            return work.get();
        } finally {
            if (subject.isPresent()) {
                user.become(subject.get(), name, choices, before);
            } else {
                user.forget();
            }
        }
    }
}
