package org.partnershipportal.succession;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.onetime.ReceiverLinks;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.trail.TrailStep;
import org.partnershipportal.trail.TrailWriter;

/** Once a body has closed, passes its open work and its locations to who follows it. Done again it finds nothing left to do. */
@Dependent
@Transactional
public class PassingOnService {
    private final PassingOnRepository repository;
    private final TrailWriter trail;
    private final ReceiverLinks links;
    private final PassingBeside beside;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public PassingOnService(
            PassingOnRepository repository,
            TrailWriter trail,
            ReceiverLinks links,
            PassingBeside beside,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.trail = trail;
        this.links = links;
        this.beside = beside;
        this.audit = audit;
        this.clock = clock;
    }

    /** The tenants that have closed by today. */
    @Permits(Permission.READ_DIRECTORY)
    public List<UUID> closed() {
        return repository.findClosed(LocalDate.now(clock));
    }

    /** Passes on what the asking body has left; returns how many open parts. */
    @Permits(Permission.PASS_ON_WORK)
    public int passOn() {
        Asker asker = Asking.current();
        UUID me = asker == null ? null : asker.tenant();
        LocalDate today = LocalDate.now(clock);
        if (me == null || !repository.findClosed(today).contains(me)) {
            return 0;
        }
        String name = repository.name(me);
        List<OpenPart> open = repository.findOpen(me, today);
        open.forEach(part -> pass(part, me, name));
        repository
                .passDecisions(me, today)
                .forEach(reference -> audit.record("case.decision-passed-on", "case", reference, null));
        int locations = repository.passLocations(me, today);
        if (locations > 0) {
            audit.record("directory.passed-on", "organisation", me, locations + " locations");
        }
        beside.pass(me, name);
        return open.size();
    }

    private void pass(OpenPart part, UUID me, String name) {
        if (part.leg() != null && part.meetsItself()) {
            repository.settle(part);
            links.pass(part.id(), me, null);
            if (!part.accountable()) {
                repository.passClock(part.id(), Instant.now(clock));
                return;
            }
        } else if (part.leg() != null) {
            repository.passLeg(part.leg(), me, part.successor());
        }
        tell(part, me, name);
        Optional<PassingOnRepository.AtDesk> desk = repository.leaveDesk(part.id());
        repository.passPart(part.id(), me, part.successor());
        desk.ifPresent(asked -> repository.askDesk(part.id(), asked, me, part.successor()));
        repository.passClock(part.id(), Instant.now(clock));
        repository.passContent(part.id(), me, part.successor(), LocalDate.now(clock));
        links.pass(part.id(), me, part.successor());
        audit.record("case.passed-on", "part", part.id(), part.successorName());
    }

    private void tell(OpenPart part, UUID me, String name) {
        if (part.accountable()) {
            String sentence = Sentences.say("trail.succession", name, part.successorName());
            trail.add(new TrailStep(part.enquiry(), part.id(), me, name, sentence, null, part.due()));
        }
    }
}
