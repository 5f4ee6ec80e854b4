package org.partnershipportal.charter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.standard.Standards;
import org.partnershipportal.standard.VersionRow;
import org.partnershipportal.standard.VersionRow.Standing;

/** Takes versions of the standard as the own body's. */
@Dependent
@Transactional
public class AdoptionService {
    private static final int LONGEST = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final AdoptionRepository adoptions;
    private final Standards standards;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public AdoptionService(
            AdoptionRepository adoptions, Standards standards, AuditLog audit, CurrentUser user, Clock clock) {
        this.adoptions = adoptions;
        this.standards = standards;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** The versions that hold, are to come or are kept by the own body, and what it has adopted. */
    @Permits(Permission.ADOPT_STANDARD)
    public AdoptionView view() {
        LocalDate today = LocalDate.now(clock);
        AdoptionView all = new AdoptionView(standards.versions(), adoptions.findOf(me()), today);
        List<VersionRow> open = all.versions().stream()
                .filter(version -> version.on(today) != Standing.SUPERSEDED
                        || all.kept().filter(version::equals).isPresent())
                .toList();
        return new AdoptionView(open, all.adoptions(), today);
    }

    /**
     * Adopts a version for the own body, or corrects the day and who signed. What the body promised beyond the version before
     * goes along where it still is more.
     *
     * @param on the day on which it was signed, today or before: not more than a year before the version holds, nor more than a year ago if it is to come
     * @return what became of the body's own promises; nothing for a correction
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.ADOPT_STANDARD)
    public CarriedView adopt(
            @Nullable UUID version, @Nullable LocalDate on, @Nullable String name, @Nullable String role) {
        List<Problem> problems = problems(version, on, name, role);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        UUID id = Objects.requireNonNull(version);
        boolean first =
                adoptions.findOf(me()).stream().noneMatch(row -> row.version().equals(id));
        AdoptionRow adoption =
                new AdoptionRow(id, Objects.requireNonNull(on), Texts.required(name), Texts.required(role));
        adoptions.put(me(), adoption, subject(), clock.instant());
        audit.record(first ? "standard.adopted" : "standard.adoption-corrected", "standard-version", id, null);
        if (!first) {
            return CarriedView.NOTHING;
        }
        int along = adoptions.carry(me(), id, subject(), clock.instant());
        return new CarriedView(along, adoptions.findLeft(me(), id));
    }

    private List<Problem> problems(
            @Nullable UUID version, @Nullable LocalDate on, @Nullable String name, @Nullable String role) {
        List<Problem> problems = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (view().adoptable().stream().noneMatch(row -> row.id().equals(version))) {
            problems.add(new Problem("version", "error.adoption.version", List.of()));
        }
        LocalDate earliest = earliest(version, today);
        if (on == null || on.isAfter(today) || on.isBefore(earliest)) {
            problems.add(new Problem("signedOn", "error.adoption.day", List.of(DAY.format(earliest))));
        }
        if (!isLine(name)) {
            problems.add(new Problem("signatoryName", "error.adoption.name", List.of(LONGEST)));
        }
        if (!isLine(role)) {
            problems.add(new Problem("signatoryRole", "error.adoption.role", List.of(LONGEST)));
        }
        return problems;
    }

    /** A year before the version's day, or before today for one that is to come. */
    private LocalDate earliest(@Nullable UUID version, LocalDate today) {
        return standards.versions().stream()
                .filter(row -> row.id().equals(version))
                .map(row -> Objects.requireNonNull(row.from()))
                .filter(from -> from.isBefore(today))
                .findFirst()
                .orElse(today)
                .minusYears(1);
    }

    private static boolean isLine(@Nullable String typed) {
        String text = Texts.orNull(typed);
        return text != null && text.length() <= LONGEST;
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }

    private String subject() {
        return user.subject().orElseThrow();
    }
}
