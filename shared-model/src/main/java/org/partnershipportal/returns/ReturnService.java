package org.partnershipportal.returns;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.returns.ReturnDraftRepository.Begun;
import org.partnershipportal.returns.ReturnRepository.Handed;

/** A manager hands in what the own body counts outside the portal, month by month. */
@Dependent
@Transactional
public class ReturnService {
    private static final int YEAR = 12;
    private static final int LONGEST = 100;

    private final ReturnRepository repository;
    private final ReturnDraftRepository drafts;
    private final ReturnMonths months;
    private final Submissions submissions;
    private final ReturnDays days;
    private final CurrentUser user;

    @Inject
    public ReturnService(
            ReturnRepository repository,
            ReturnDraftRepository drafts,
            ReturnMonths months,
            Submissions submissions,
            ReturnDays days,
            CurrentUser user) {
        this.repository = repository;
        this.drafts = drafts;
        this.months = months;
        this.submissions = submissions;
        this.days = days;
        this.user = user;
    }

    /**
     * The months of a year of which figures are asked, the latest first.
     *
     * @param until the last of them; null, or one that is not over, for the last month that is over
     */
    @Permits(Permission.SUBMIT_FIGURES)
    public List<MonthRow> months(@Nullable YearMonth until) {
        YearMonth last = until == null || !days.isOver(until) ? days.last() : until;
        return months.rows(me(), last.minusMonths(YEAR - 1L), last);
    }

    /** The months of the last year of which nothing was handed in, the latest first. */
    @Permits(Permission.SUBMIT_FIGURES)
    public List<MonthRow> due() {
        return months(null).stream().filter(row -> row.standing().isOpen()).toList();
    }

    /** A month as it stands; nothing is asked for one that is not over, or of who kept no standard then. */
    @Permits(Permission.SUBMIT_FIGURES)
    public ReturnView get(YearMonth month) {
        Optional<Handed> handed = repository.find(me(), month);
        ReturnStanding standing = months.standing(me(), month, handed.orElse(null));
        if (handed.isPresent()) {
            return handedIn(month, standing, handed.get());
        }
        Optional<Begun> begun = drafts.find(me(), month);
        return new ReturnView(
                month,
                standing,
                days.due(month),
                null,
                begun.map(Begun::version).orElse(0),
                standing.isOpen() ? months.asked(me(), month).fields() : List.of(),
                begun.isPresent() ? drafts.typed(me(), month) : Map.of(),
                begun.map(Begun::by).orElse(null),
                begun.map(Begun::at).orElse(null),
                List.of());
    }

    private ReturnView handedIn(YearMonth month, ReturnStanding standing, Handed handed) {
        Map<String, String> typed = new HashMap<>();
        repository.entries(me(), month).forEach((field, entry) -> {
            if (entry.gap() == null) {
                typed.put(field.code(), String.valueOf(entry.value()));
            } else {
                typed.put(field.why(), entry.gap().name());
                typed.put(field.line().group().why(), entry.gap().name());
            }
        });
        return new ReturnView(
                month,
                standing,
                days.due(month),
                handed.locks(),
                handed.version(),
                months.asked(me(), month).fields(),
                typed,
                handed.by(),
                handed.at(),
                repository.findCorrections(me(), month));
    }

    /**
     * Keeps what was typed, right or wrong, for everybody of the own body who hands figures in.
     *
     * @param version that was seen; 0 for nothing
     * @return the version that stands now
     * @throws InvalidInputException for a text that is too long
     * @throws StaleVersionException when somebody else saved meanwhile
     * @throws BusinessException when nothing is asked, or it was handed in
     */
    @Permits(Permission.SUBMIT_FIGURES)
    public int save(YearMonth month, int version, Map<String, String> typed) {
        requireOpen(month);
        Map<String, String> kept = known(months.asked(me(), month).fields(), typed);
        if (!drafts.save(me(), month, version, kept, submissions.writer())) {
            throw new StaleVersionException();
        }
        return version + 1;
    }

    private static Map<String, String> known(List<ReturnField> fields, Map<String, String> typed) {
        Map<String, String> kept = new LinkedHashMap<>();
        fields.forEach(field -> {
            keep(kept, field.code(), typed);
            keep(kept, field.line().group().why(), typed);
        });
        return kept;
    }

    private static void keep(Map<String, String> kept, String name, Map<String, String> typed) {
        String text = Texts.orNull(Texts.printable(typed.getOrDefault(name, "")));
        if (text != null && text.length() > LONGEST) {
            throw new InvalidInputException(name, "error.text.too-long", LONGEST);
        }
        if (text != null) {
            kept.put(name, text);
        }
    }

    /**
     * Hands the month in.
     *
     * @param version of the draft that was seen; 0 for none
     * @param isSure whether numbers that are quite other than the month before are right all the same
     * @throws InvalidInputException with all that is wrong
     * @throws StaleVersionException when somebody else saved the draft meanwhile
     * @throws BusinessException when nothing is asked, or it was handed in
     */
    @Permits(Permission.SUBMIT_FIGURES)
    public void submit(YearMonth month, int version, Map<String, String> typed, boolean isSure) {
        requireOpen(month);
        if (drafts.find(me(), month).map(Begun::version).orElse(0) != version) {
            throw new StaleVersionException();
        }
        Asked asked = months.asked(me(), month);
        submissions.submit(me(), month, asked, checked(month, asked, typed, isSure));
    }

    /**
     * Corrects figures that were handed in; what was there before is kept for ever.
     *
     * @param version that was seen
     * @param typed all figures, as they are to stand
     * @return how many were changed
     * @throws InvalidInputException with all that is wrong; without a reason; when a number would be taken away
     * @throws StaleVersionException when somebody else corrected it meanwhile
     */
    @Permits(Permission.SUBMIT_FIGURES)
    public int correct(
            YearMonth month, int version, Map<String, String> typed, boolean isSure, @Nullable String reason) {
        Asked asked = months.asked(me(), month);
        return submissions.correct(me(), month, version, asked, checked(month, asked, typed, isSure), reason);
    }

    private Map<ReturnField, Entry> checked(YearMonth month, Asked asked, Map<String, String> typed, boolean isSure) {
        Map<ReturnField, Entry> entries = ReturnChecks.read(asked.fields(), typed);
        if (!isSure) {
            ReturnChecks.compare(entries, months.before(me(), month));
        }
        return entries;
    }

    private void requireOpen(YearMonth month) {
        Handed handed = repository.find(me(), month).orElse(null);
        months.requireAsked(months.standing(me(), month, handed));
        if (handed != null) {
            throw new BusinessException("error.returns.handed-in");
        }
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
