package org.partnershipportal.withdrawal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.Moves;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.trail.TrailStep;
import org.partnershipportal.trail.TrailWriter;
import org.partnershipportal.withdrawal.ReplyRepository.Asked;

/**
 * Does what residents reply, body by body: each takes name and contact out of its own copies and is told what to delete
 * elsewhere; the accountable one closes the part, or is told what was said.
 */
@Dependent
@Transactional
public class WithdrawalService {
    private final ReplyRepository repository;
    private final Moves moves;
    private final TrailWriter trail;
    private final ReplyMails mails;
    private final OrganisationService organisations;
    private final AuditLog audit;

    @Inject
    public WithdrawalService(
            ReplyRepository repository,
            Moves moves,
            TrailWriter trail,
            ReplyMails mails,
            OrganisationService organisations,
            AuditLog audit) {
        this.repository = repository;
        this.moves = moves;
        this.trail = trail;
        this.mails = mails;
        this.organisations = organisations;
        this.audit = audit;
    }

    /** All bodies that may have copies. */
    @Permits(Permission.READ_DIRECTORY)
    public List<UUID> bodies() {
        return repository.findBodies();
    }

    /** What the asking body has to do something about, the oldest first. */
    @Permits(Permission.OBEY_WITHDRAWALS)
    public List<UUID> waiting() {
        return repository.findWaiting(me(asker()));
    }

    /** Does what is to be done about one reply for the asking body; nothing for one that is there no more. */
    @Permits(Permission.OBEY_WITHDRAWALS)
    public void obey(UUID reply) {
        Asker asker = asker();
        UUID me = me(asker);
        repository.find(me, reply).ifPresent(asked -> {
            if (asked.kind() == ReplyKind.MESSAGE) {
                hear(asked, me, job(asker));
            } else {
                obey(asked, me, job(asker));
            }
        });
    }

    /** Once more: what was written to the person by transactions that ended after the wishes of who withdraws were obeyed. */
    @Permits(Permission.OBEY_WITHDRAWALS)
    public void holdBack() {
        UUID me = me(asker());
        repository.findWithdrawn().forEach(reference -> repository.holdBack(me, reference));
    }

    /** Whoever asked the resident hears the answer: the accountable body, or that to which it has offered the part. */
    private void hear(Asked asked, UUID me, String job) {
        if (repository.isDone(me, asked.id())) {
            mails.tell(me, asked.reference(), "mail.reply.message");
            String said = asked.message();
            if (asked.ours() && asked.awaited() && asked.elsewhere() && said != null) {
                repository.addNote(me, asked.part(), "SHARED", job, Sentences.say("withdrawal.note.MESSAGE", said));
            }
        }
        if (asked.ours() && asked.awaited()) {
            moves.make(asked.reference(), MoveForm.of(Move.RESUME, asked.version()), me, job);
        }
    }

    private void obey(Asked asked, UUID me, String job) {
        repository.holdBack(me, asked.reference());
        if (repository.dropCalls(me, asked.part(), asked.reference()) > 0) {
            audit.record("callback.dropped", "case", asked.reference(), null);
        }
        boolean stripped = repository.isStripped(me, asked.part());
        if (asked.worked() && stripped) {
            repository.addNote(me, asked.part(), "INTERNAL", job, Sentences.say("withdrawal.note." + asked.kind()));
        }
        if (repository.isDone(me, asked.id())) {
            mails.tell(me, asked.reference(), "mail.withdrawal");
            audit.record(
                    "contact.withdrawn", "case", asked.reference(), asked.kind().name());
        }
        if (asked.ours()) {
            repository.deleteMessages(asked.part());
        }
        if (asked.closes()) {
            moves.make(asked.reference(), MoveForm.because(Move.WITHDRAW, asked.version(), "RESIDENT_WISHES"), me, job);
        } else if (asked.ours() && stripped) {
            tellTheTrail(asked, me);
        }
        // the trail is told one after the other: who had the turn before may have written to the person
        repository.holdBack(me, asked.reference());
    }

    private void tellTheTrail(Asked asked, UUID me) {
        String body = organisations.name(me);
        ReplyKind told = asked.open() ? asked.kind() : ReplyKind.FORGET;
        @Nullable String next = asked.open() ? Sentences.say("trail.withdrawn.next", body) : null;
        trail.add(new TrailStep(
                asked.enquiry(),
                asked.part(),
                me,
                body,
                Sentences.say("trail.withdrawn." + told, body),
                next,
                asked.open() ? asked.due() : null));
    }

    private static Asker asker() {
        return Objects.requireNonNull(Asking.current());
    }

    private static UUID me(Asker asker) {
        return Objects.requireNonNull(asker.tenant());
    }

    private static String job(Asker asker) {
        return Objects.requireNonNull(asker.user());
    }
}
