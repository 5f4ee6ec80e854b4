package org.partnershipportal.charter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.partnershipportal.standard.PromiseTarget;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final LocalPromiseRepository repository;
    private final AdoptionRepository carried;
    private final CharterRepository charters;
    private final AdoptionService adoptions;
    private final Standards standards;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public LocalPromiseService(
            LocalPromiseRepository repository,
            AdoptionRepository carried,
            CharterRepository charters,
            AdoptionService adoptions,
            Standards standards,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.carried = carried;
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
     * @param version one that the own body has adopted and keeps or will; null for the one that it keeps, or the first to come
     * @return empty when the body has adopted none such
     */
    @Permits(Permission.ADOPT_STANDARD)
    public Optional<LocalView> findView(@Nullable UUID version) {
        AdoptionView adoption = adoptions.view();
        Optional<VersionRow> chosen = version == null
                ? adoption.kept().or(() -> adoption.adopted().stream().reduce((later, earlier) -> earlier))
                : adoption.adopted().stream()
                        .filter(row -> row.id().equals(version))
                        .findFirst();
        return chosen.map(this::view);
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
        Beside beside = required(promise, "promise");
        PromiseRow standard = beside.promise();
        Integer ownAmount = amount == null ? standard.target().amount() : amount;
        Integer ownPercent = percent == null ? standard.target().percent() : percent;
        int most = PromiseTarget.most(standard.target().unit());
        if (amount != null && (amount < 0 || amount > most)) {
            throw new InvalidInputException("amount", "error.promise.amount", most);
        }
        if (percent != null && (percent < 1 || percent > ALL)) {
            throw new InvalidInputException("percent", "error.promise.percent");
        }
        Strictness strictness = standard.target().judge(ownAmount, ownPercent);
        if (!strictness.isStricter()) {
            throw refused(strictness, standard);
        }
        LocalDate day = checked(from, "from", beside);
        add(beside, own(standard, LocalKind.STRICTER, ownAmount, ownPercent, null, day), "from");
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
        Beside beside = required(promise, "exempted");
        String text = Texts.orNull(reason);
        if (text == null || text.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "error.local-promise.reason", LONGEST_REASON);
        }
        LocalDate day = checked(from, "exemptFrom", beside);
        add(beside, own(beside.promise(), LocalKind.NOT_APPLICABLE, null, null, text, day), "exemptFrom");
    }

    /**
     * Ends what the own body promises otherwise, and what of it went along into later versions: from today on the standard
     * holds. Once is enough.
     *
     * @throws BusinessException when it is over already
     */
    @Permits(Permission.ADOPT_STANDARD)
    public void end(UUID local) {
        LocalDate today = LocalDate.now(clock);
        if (repository.isEndedBy(me(), local, today, subject())) {
            return;
        }
        if (!repository.isEnded(me(), local, today, subject())) {
            throw new BusinessException("error.local-promise.gone");
        }
        repository.endAlong(me(), local, today, subject());
        audit.record("local-promise.ended", "local-promise", local, null);
    }

    private static LocalPromiseRow own(
            PromiseRow standard,
            LocalKind kind,
            @Nullable Integer amount,
            @Nullable Integer percent,
            @Nullable String reason,
            LocalDate from) {
        return new LocalPromiseRow(UUID.randomUUID(), standard.id(), kind, amount, percent, reason, from, null);
    }

    /** Once is enough. In later versions that the body has adopted it takes the place of what it replaces. */
    private void add(Beside beside, LocalPromiseRow own, String field) {
        if (charters.findLocal(me(), beside.version().id()).stream().anyMatch(own::isSame)) {
            return;
        }
        repository.findReplaced(me(), own.promise(), own.from()).ifPresent(former -> {
            repository.isEnded(me(), former, own.from(), subject());
            repository.endAlong(me(), former, own.from(), subject());
        });
        if (!repository.isAdded(me(), own, subject(), clock.instant())) {
            throw new InvalidInputException(field, "error.local-promise.twice");
        }
        carried.carryOn(me(), own.id(), subject(), clock.instant());
        audit.record(
                "local-promise.made",
                "local-promise",
                own.id(),
                beside.promise().code() + " " + own.kind());
    }

    private Beside required(@Nullable UUID promise, String field) {
        AdoptionView adoption = adoptions.view();
        return adoption.adopted().stream()
                .flatMap(version -> standards.read(version).promises().stream()
                        .map(row -> new Beside(version, adoption.until(version), row)))
                .filter(beside -> beside.promise().id().equals(promise))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(field, "error.local-promise.choose"));
    }

    private LocalDate checked(@Nullable LocalDate from, String field, Beside beside) {
        LocalDate today = LocalDate.now(clock);
        if (from == null || from.isBefore(today) || from.isAfter(today.plusYears(MOST_YEARS))) {
            throw new InvalidInputException(field, "error.local-promise.from", MOST_YEARS);
        }
        LocalDate first = Objects.requireNonNull(beside.version().from());
        if (from.isBefore(first)) {
            throw new InvalidInputException(field, "error.local-promise.early", DAY.format(first));
        }
        LocalDate until = beside.until();
        if (until != null && !from.isBefore(until)) {
            throw new InvalidInputException(field, "error.local-promise.over", DAY.format(until));
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
