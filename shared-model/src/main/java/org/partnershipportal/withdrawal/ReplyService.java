package org.partnershipportal.withdrawal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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
    private static final int MOST_MESSAGES_A_DAY = 10;

    private final ReplyRepository repository;
    private final TrailProof proofs;

    @Inject
    public ReplyService(ReplyRepository repository, TrailProof proofs) {
        this.repository = repository;
        this.proofs = proofs;
    }

    /**
     * Keeps the reply. The same wish about a part is kept once, and the same message until it is settled. Messages are limited to ten a day for
     * each enquiry; to withdraw is always possible.
     *
     * @param proof reference and detail
     * @param kind null is refused
     * @param part the number of the part that it is about, from 1; 0 for all
     * @return false for a wrong detail and a locked reference alike; a wrong one is counted, so this does not throw
     * @throws InvalidInputException when nothing is chosen, or nothing is said, or too much, or too often, or to a body that
     *     has closed about what it had finished
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
        enquiry.ifPresent(found -> {
            List<UUID> about = proofs.parts(found, part);
            if (kind == ReplyKind.MESSAGE) {
                tell(proof, found, proofs.heard(about), Texts.required(message));
            } else {
                about.forEach(one -> repository.addWish(found, one, kind));
            }
        });
        return enquiry.isPresent();
    }

    private void tell(TrailSecret proof, UUID enquiry, List<UUID> parts, String message) {
        long added = parts.stream()
                .filter(part -> repository.isAdded(enquiry, part, message))
                .count();
        if (added > 0 && proofs.replies(proof) > MOST_MESSAGES_A_DAY) {
            throw new InvalidInputException("message", "error.reply.too-many", MOST_MESSAGES_A_DAY);
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
