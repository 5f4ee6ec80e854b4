package org.partnershipportal.withdrawal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.trail.TrailProof;

/** Takes what a resident replies by the trail: the link alone is not enough, one detail proves who asks. */
@Dependent
@Transactional
public class ReplyService {
    private static final int LONGEST_MESSAGE = 2000;

    private final ReplyRepository repository;
    private final TrailProof proofs;

    @Inject
    public ReplyService(ReplyRepository repository, TrailProof proofs) {
        this.repository = repository;
        this.proofs = proofs;
    }

    /**
     * Keeps the reply. The same wish about a part, and the same message, is kept once.
     *
     * @param proof reference and detail
     * @param kind null is refused
     * @param part the number of the part that it is about, from 1; 0 for all
     * @return false for a wrong detail and a locked reference alike; a wrong one is counted, so this does not throw
     * @throws InvalidInputException when nothing is chosen, or nothing is said, or too much
     */
    @Permits(Permission.REPLY_BY_TRAIL)
    public boolean reply(TrailSecret proof, @Nullable ReplyKind kind, int part, @Nullable String message) {
        if (kind == null) {
            throw new InvalidInputException("kind", "error.reply.kind");
        }
        if (kind == ReplyKind.MESSAGE) {
            require(Texts.orNull(message));
        }
        Optional<UUID> enquiry = proofs.enquiry(proof);
        enquiry.ifPresent(found -> proofs.parts(found, part).forEach(about -> keep(found, about, kind, message)));
        return enquiry.isPresent();
    }

    private void keep(UUID enquiry, UUID part, ReplyKind kind, @Nullable String message) {
        if (kind == ReplyKind.MESSAGE) {
            repository.addMessage(enquiry, part, Texts.required(message));
        } else {
            repository.addWish(enquiry, part, kind);
        }
    }

    private static void require(@Nullable String said) {
        if (said == null) {
            throw new InvalidInputException("message", "error.reply.message");
        }
        if (said.length() > LONGEST_MESSAGE) {
            throw new InvalidInputException("message", "error.text.too-long", LONGEST_MESSAGE);
        }
    }
}
