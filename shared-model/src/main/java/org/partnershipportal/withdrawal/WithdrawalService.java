package org.partnershipportal.withdrawal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import org.partnershipportal.withdrawal.ReplyRepository.Copied;
import org.partnershipportal.withdrawal.ReplyRepository.Wish;

/** Obeys who withdraws, body by body: each takes name and contact out of its own copies, and the accountable one closes. */
@Dependent
@Transactional
public class WithdrawalService {
    private final ReplyRepository repository;
    private final Moves moves;
    private final TrailWriter trail;
    private final OrganisationService organisations;
    private final AuditLog audit;

    @Inject
    public WithdrawalService(
            ReplyRepository repository,
            Moves moves,
            TrailWriter trail,
            OrganisationService organisations,
            AuditLog audit) {
        this.repository = repository;
        this.moves = moves;
        this.trail = trail;
        this.organisations = organisations;
        this.audit = audit;
    }

    /** All bodies that may have copies. */
    @Permits(Permission.READ_DIRECTORY)
    public List<UUID> bodies() {
        return repository.findBodies();
    }

    /** Obeys for the asking body what it has not obeyed yet; returns how many withdrew. */
    @Permits(Permission.OBEY_WITHDRAWALS)
    public int obey() {
        Asker asker = Objects.requireNonNull(Asking.current());
        UUID me = Objects.requireNonNull(asker.tenant());
        List<Wish> wishes = repository.findToObey(me);
        wishes.forEach(wish -> obey(wish, me, Objects.requireNonNull(asker.user())));
        return wishes.size();
    }

    private void obey(Wish wish, UUID me, String job) {
        List<Copied> parts = repository.findParts(me, wish.enquiry());
        repository.strip(me, wish.enquiry());
        for (Copied part : parts) {
            if (part.worked()) {
                repository.addNote(me, part.id(), job, Sentences.say("withdrawal.note." + wish.kind()));
            }
            if (part.ours() && wish.kind() == ReplyKind.CLOSE && !part.goesOn()) {
                moves.make(
                        part.reference(), MoveForm.because(Move.WITHDRAW, part.version(), "RESIDENT_WISHES"), me, job);
            } else if (part.ours()) {
                goOn(wish, part, me);
            }
            audit.record(
                    "contact.withdrawn", "case", part.reference(), wish.kind().name());
        }
        repository.done(me, wish.id());
    }

    private void goOn(Wish wish, Copied part, UUID me) {
        String body = organisations.get(me).name();
        trail.add(new TrailStep(
                wish.enquiry(),
                part.id(),
                me,
                body,
                Sentences.say("trail.withdrawn." + wish.kind(), body),
                Sentences.say("trail.withdrawn.next", body),
                part.due()));
    }
}
