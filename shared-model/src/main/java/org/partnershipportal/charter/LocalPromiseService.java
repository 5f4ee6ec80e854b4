package org.partnershipportal.charter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.Standards;
import org.partnershipportal.standard.Strictness;
import org.partnershipportal.standard.VersionRow;

/** What the own body promises otherwise than the standard: more, never less; or, for some kinds of body, not at all. */
@Dependent
@Transactional
public class LocalPromiseService {
    private static final int LONGEST_REASON = 500;
    private static final int MOST_YEARS = 10;
    private static final int ALL = 100;

    private final LocalPromiseRepository repository;
    private final CharterRepository charters;
    private final AdoptionService adoptions;
    private final Standards standards;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public LocalPromiseService(
            LocalPromiseRepository repository,
            CharterRepository charters,
            AdoptionService adoptions,
            Standards standards,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.charters = charters;
        this.adoptions = adoptions;
        this.standards = standards;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What can be promised otherwise, and is.
     *
     * @param version one that the own body has adopted and that is not over; null for the latest
     * @return empty when the body has adopted none such
     */
    @Permits(Permission.ADOPT_STANDARD)
    public Optional<LocalView> findView(@Nullable UUID version) {
        return adoptions.view().adopted().stream()
                .filter(row -> version == null || row.id().equals(version))
                .findFirst()
                .map(this::view);
    }

    private LocalView view(VersionRow version) {
        LocalDate today = LocalDate.now(clock);
        List<LocalPromiseRow> local = charters.findLocal(me(), version.id()).stream()
                .filter(own -> own.until() == null || own.until().isAfter(today))
                .toList();
        return new LocalView(version, standards.read(version).promises(), local, repository.isExemptible(me()));
    }

    /**
     * Promises more than the standard from a day on. What the body promised instead until then ends with the day before.
     *
     * @param promise of a version that the body has adopted
     * @param amount null for that of the standard
     * @param percent null for that of the standard
     * @throws InvalidInputException with what is wrong; when it is not stricter, with the reason
     */
    @Permits(Permission.ADOPT_STANDARD)
    public void promise(
            @Nullable UUID promise, @Nullable Integer amount, @Nullable Integer percent, @Nullable LocalDate from) {
        PromiseRow standard = required(promise);
        Integer ownAmount = amount == null ? standard.target().amount() : amount;
        Integer ownPercent = percent == null ? standard.target().percent() : percent;
        if (percent != null && (percent < 1 || percent > ALL)) {
            throw new InvalidInputException("percent", "error.promise.percent");
        }
        Strictness strictness = standard.target().judge(ownAmount, ownPercent);
        if (!strictness.isStricter() || (ownAmount != null && ownAmount < 0)) {
            throw refused(strictness, standard);
        }
        add(standard, LocalKind.STRICTER, ownAmount, ownPercent, null, checked(from, "from"), "from");
    }

    private static InvalidInputException refused(Strictness strictness, PromiseRow standard) {
        String field = strictness == Strictness.LAXER_SHARE ? "percent" : "amount";
        Object bar = strictness == Strictness.LAXER_SHARE
                ? standard.target().share()
                : Optional.ofNullable(standard.target().amount())
                        .map(Object.class::cast)
                        .orElse("");
        return new InvalidInputException(field, "error.local-promise." + strictness, bar);
    }

    /**
     * Says that a promise does not apply to the own body from a day on.
     *
     * @param reason that everybody reads
     * @throws BusinessException for a body to which all promises apply
     */
    @Permits(Permission.ADOPT_STANDARD)
    public void exempt(@Nullable UUID promise, @Nullable String reason, @Nullable LocalDate from) {
        if (!repository.isExemptible(me())) {
            throw new BusinessException("error.local-promise.kind");
        }
        PromiseRow standard = required(promise, "exempted");
        String text = Texts.orNull(reason);
        if (text == null || text.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "error.local-promise.reason", LONGEST_REASON);
        }
        LocalDate day = checked(from, "exemptFrom");
        add(standard, LocalKind.NOT_APPLICABLE, null, null, text, day, "exemptFrom");
    }

    /**
     * Ends what the own body promises otherwise: from today on the standard holds.
     *
     * @throws BusinessException when it is over already
     */
    @Permits(Permission.ADOPT_STANDARD)
    public void end(UUID local) {
        if (!repository.isEnded(me(), local, LocalDate.now(clock), subject())) {
            throw new BusinessException("error.local-promise.gone");
        }
        audit.record("local-promise.ended", "local-promise", local, null);
    }

    private void add(
            PromiseRow standard,
            LocalKind kind,
            @Nullable Integer amount,
            @Nullable Integer percent,
            @Nullable String reason,
            LocalDate from,
            String field) {
        LocalPromiseRow own =
                new LocalPromiseRow(UUID.randomUUID(), standard.id(), kind, amount, percent, reason, from, null);
        repository.makeRoom(me(), standard.id(), from, subject());
        if (!repository.isAdded(me(), own, subject(), clock.instant())) {
            throw new InvalidInputException(field, "error.local-promise.twice");
        }
        audit.record("local-promise.made", "local-promise", own.id(), standard.code() + " " + kind);
    }

    private PromiseRow required(@Nullable UUID promise) {
        return required(promise, "promise");
    }

    private PromiseRow required(@Nullable UUID promise, String field) {
        return adoptions.view().adopted().stream()
                .flatMap(version -> standards.read(version).promises().stream())
                .filter(row -> row.id().equals(promise))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(field, "error.local-promise.choose"));
    }

    private LocalDate checked(@Nullable LocalDate from, String field) {
        LocalDate today = LocalDate.now(clock);
        if (from == null || from.isBefore(today) || from.isAfter(today.plusYears(MOST_YEARS))) {
            throw new InvalidInputException(field, "error.local-promise.from", MOST_YEARS);
        }
        return from;
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }

    private String subject() {
        return user.subject().orElseThrow();
    }
}
