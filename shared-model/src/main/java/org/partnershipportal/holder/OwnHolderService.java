package org.partnershipportal.holder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.holder.HolderChecks.Named;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The administrator of a body says who holds which role there. */
@Dependent
@Transactional
public class OwnHolderService {
    private static final String SUBJECT = "role-holder";

    private final HolderRepository repository;
    private final HeldRoleRepository roles;
    private final Holders holders;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public OwnHolderService(
            HolderRepository repository, HeldRoleRepository roles, Holders holders, AuditLog audit, CurrentUser user) {
        this.repository = repository;
        this.roles = roles;
        this.holders = holders;
        this.audit = audit;
        this.user = user;
    }

    /** All roles that are wanted today, with who holds them at the own body. */
    @Permits(Permission.KEEP_HOLDERS)
    public List<HeldByRow> own() {
        return roles.findWanted(holders.today()).stream().map(this::now).toList();
    }

    /** @throws NotFoundException for a role that is not wanted */
    @Permits(Permission.KEEP_HOLDERS)
    public OwnRoleView get(UUID role) {
        HeldRoleRow row = wanted(role);
        return new OwnRoleView(
                now(row), row, repository.findAll(me(), role), repository.findMembers(me()), holders.today());
    }

    private HeldRoleRow wanted(UUID role) {
        LocalDate today = holders.today();
        return roles.find(role)
                .filter(row -> row.endedOn() == null || row.endedOn().isAfter(today))
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    private HeldByRow now(HeldRoleRow role) {
        Acting own = user.acting().orElseThrow();
        return repository.find(new HolderSearch(own.slug(), role.id(), false), holders.today(), 1, 0).stream()
                .findFirst()
                .orElseGet(() -> new HeldByRow(
                        own.slug(),
                        own.name(),
                        role.id(),
                        role.kind(),
                        role.matter(),
                        role.everyBody(),
                        null,
                        null,
                        next(role)));
    }

    /** Of a role that nobody has to fill, and that nobody holds today. */
    private @Nullable HolderRow next(HeldRoleRow role) {
        LocalDate today = holders.today();
        return repository.findAll(me(), role.id()).stream()
                .filter(row -> row.since().isAfter(today))
                .min(Comparator.comparing(HolderRow::since))
                .orElse(null);
    }

    /**
     * Names who holds a role from a day on. Whoever holds it before, holds it until the day before.
     *
     * @throws InvalidInputException with all that is wrong
     * @throws NotFoundException for a role that is not wanted
     */
    @Permits(Permission.KEEP_HOLDERS)
    public void name(UUID role, HolderForm form) {
        HeldRoleRow row = wanted(role);
        Named named = new HolderChecks(holders.today()).holder(form, repository.findMembers(me()));
        LocalDate until = named.until();
        if (until != null
                && until.isBefore(holders.today())
                && repository.isHeldBeyond(me(), row.id(), named.since(), until)) {
            throw new InvalidInputException("until", "error.holder.stand-in");
        }
        repository.makeWay(me(), row.id(), named.since());
        if (!repository.isNamed(me(), row.id(), named, user.subject().orElseThrow())) {
            throw new InvalidInputException("since", "error.holder.taken");
        }
        audit.record("holder.named", SUBJECT, row.id(), named.member().subject());
    }

    /**
     * Ends a holding with a day.
     *
     * @param lastDay null for nothing typed
     * @throws InvalidInputException for no day, or one that is too far away
     * @throws StaleVersionException when it ends before that day already
     */
    @Permits(Permission.KEEP_HOLDERS)
    public void end(UUID holder, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            throw new InvalidInputException("lastDay", "error.holder.last-day");
        }
        if (lastDay.isAfter(holders.today().plusYears(1))) {
            throw new InvalidInputException("lastDay", "error.holder.since-far");
        }
        if (repository.isBegunBetween(me(), holder, lastDay, holders.today())) {
            throw new InvalidInputException("lastDay", "error.holder.until-before");
        }
        if (!repository.isEnded(me(), holder, lastDay)) {
            throw new StaleVersionException();
        }
        audit.record("holder.ended", SUBJECT, holder, null);
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
