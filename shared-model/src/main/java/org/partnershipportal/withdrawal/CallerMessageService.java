package org.partnershipportal.withdrawal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveNotAllowed;
import org.partnershipportal.referral.Moves;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.withdrawal.CallerMessageRepository.Said;

/** Has the accountable body hear what a caller told an adviser of any body, as it hears what a resident replies by the trail. */
@Dependent
@Transactional
public class CallerMessageService {
    private final CallerMessageRepository repository;
    private final Moves moves;
    private final ReplyMails mails;

    @Inject
    public CallerMessageService(CallerMessageRepository repository, Moves moves, ReplyMails mails) {
        this.repository = repository;
        this.moves = moves;
        this.mails = mails;
    }

    /** What was said about parts of the asking body and its managers do not know, the oldest first. */
    @Permits(Permission.WATCH_PROMISES)
    public List<UUID> waiting() {
        return repository.findWaiting(Objects.requireNonNull(asker().tenant()));
    }

    /** Tells the managers, once, and goes on with a part that waits for the resident. */
    @Permits(Permission.WATCH_PROMISES)
    public void hear(UUID message) {
        Asker asker = asker();
        UUID me = Objects.requireNonNull(asker.tenant());
        repository.find(me, message).filter(said -> repository.isHeard(message)).ifPresent(said -> {
            mails.tell(me, said.reference(), "mail.reply.message");
            if (said.awaited()) {
                resume(said, me, Objects.requireNonNull(asker.user()));
            }
        });
    }

    /** One about which the partnership desk has decided otherwise meanwhile goes on by hand. */
    private void resume(Said said, UUID me, String job) {
        try {
            moves.make(said.reference(), MoveForm.of(Move.RESUME, said.version()), me, job);
        } catch (MoveNotAllowed e) {
            // refused before anything was changed; the managers are told all the same
        }
    }

    private static Asker asker() {
        return Objects.requireNonNull(Asking.current());
    }
}
