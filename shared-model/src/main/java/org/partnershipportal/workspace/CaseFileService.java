package org.partnershipportal.workspace;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.workspace.CaseFileRepository.Kept;

/**
 * What a body keeps about a part for itself: the reference of its own system, and who of its people has it. Who takes a case
 * takes it from whoever had it; to give it to somebody else is a manager's.
 */
@Dependent
@Transactional
public class CaseFileService {
    private static final int LONGEST = 60;

    private final CaseFileRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public CaseFileService(CaseFileRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What is kept.
     *
     * @throws NotFoundException when the own body is no party to such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public CaseFileView get(String reference) {
        UUID part = part(reference);
        Kept kept = kept(part);
        String own = kept.ownReference();
        return new CaseFileView(
                kept.version(),
                own,
                kept.name(),
                person().equals(kept.assignedTo()),
                own == null ? List.of() : repository.findTwins(me(), part, own),
                repository.findLines(me(), part));
    }

    /** To whom a case may be given: the own body's people who work on cases. */
    @Permits(Permission.WORK_ON_CASES)
    public List<CaseFileView.Person> people() {
        return repository.findPeople(me());
    }

    /** Those of these parts of which the own body is a party, as they stand now. */
    @Permits(Permission.WORK_ON_CASES)
    public List<ChosenRow> chosen(List<String> references) {
        return repository.findChosen(me(), references);
    }

    /**
     * Notes the reference that the own body's other system has given it.
     *
     * @param own at most 60 characters; null or blank for none
     * @return references of other parts that have the same one: perhaps it was keyed twice
     * @throws StaleVersionException when somebody changed what is kept since
     */
    @Permits(Permission.WORK_ON_CASES)
    public List<String> note(String reference, int version, @Nullable String own) {
        String named = Texts.orNull(own);
        if (named != null && named.length() > LONGEST) {
            throw new InvalidInputException("ownReference", "error.case-file.reference-too-long", LONGEST);
        }
        UUID part = part(reference);
        Kept kept = kept(part);
        if (!Objects.equals(named, kept.ownReference())) {
            keep(part, version, named, kept.assignedTo());
            tell(reference, part, CaseFileView.Kind.REFERENCE, named);
        }
        return named == null ? List.of() : repository.findTwins(me(), part, named);
    }

    /**
     * The person who asks takes it. To take what one has changes nothing.
     *
     * @throws StaleVersionException when somebody changed what is kept since
     */
    @Permits(Permission.WORK_ON_CASES)
    public void take(String reference, int version) {
        UUID part = part(reference);
        Kept kept = kept(part);
        if (!person().equals(kept.assignedTo())) {
            keep(part, version, kept.ownReference(), person());
            tell(reference, part, CaseFileView.Kind.TAKEN, null);
        }
    }

    /**
     * The person who asks has it no more, and nobody has. Somebody else's stays with him or her.
     *
     * @throws StaleVersionException when somebody changed what is kept since
     */
    @Permits(Permission.WORK_ON_CASES)
    public void giveUp(String reference, int version) {
        UUID part = part(reference);
        Kept kept = kept(part);
        if (person().equals(kept.assignedTo())) {
            keep(part, version, kept.ownReference(), null);
            tell(reference, part, CaseFileView.Kind.GIVEN_UP, null);
        }
    }

    /**
     * Somebody of the own body is to have it, or nobody.
     *
     * @param membership of the person; null for nobody
     * @throws InvalidInputException when that is nobody of the own body
     * @throws StaleVersionException when somebody changed what is kept since
     */
    @Permits(Permission.ASSIGN_WORK)
    public void assign(String reference, int version, @Nullable UUID membership) {
        UUID part = part(reference);
        Kept kept = kept(part);
        String to = membership == null
                ? null
                : repository
                        .findSubject(me(), membership)
                        .orElseThrow(() -> new InvalidInputException("assignee", "error.case-file.assignee-unknown"));
        if (!Objects.equals(to, kept.assignedTo())) {
            keep(part, version, kept.ownReference(), to);
            tell(reference, part, to == null ? CaseFileView.Kind.GIVEN_UP : CaseFileView.Kind.ASSIGNED, to);
        }
    }

    private void keep(UUID part, int version, @Nullable String own, @Nullable String assignedTo) {
        if (!repository.keep(me(), part, version, own, assignedTo)) {
            throw new StaleVersionException();
        }
    }

    private void tell(String reference, UUID part, CaseFileView.Kind kind, @Nullable String about) {
        repository.addLine(me(), part, Instant.now(clock), person(), kind, about);
        audit.record("case-file." + kind.name().toLowerCase(Locale.ROOT), "case", reference, null);
    }

    private Kept kept(UUID part) {
        return repository.find(me(), part).orElse(Kept.NOTHING);
    }

    private UUID part(String reference) {
        return repository.findPart(reference).orElseThrow(() -> new NotFoundException("error.case.not-found"));
    }

    private String person() {
        return user.subject().orElseThrow();
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
