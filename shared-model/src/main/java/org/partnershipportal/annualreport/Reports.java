package org.partnershipportal.annualreport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.annualreport.ReportRepository.Found;
import org.partnershipportal.annualreport.ReportRepository.Writer;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.performance.Dashboards;
import org.partnershipportal.performance.OverviewView;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;
import org.partnershipportal.performance.PromiseLine;

/** Reports of a body, or of the partnership for null. For use cases that say who may. */
@Dependent
class Reports {
    private static final String SUBJECT = "annual-report";

    private final ReportRepository repository;
    private final Dashboards dashboards;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    Reports(ReportRepository repository, Dashboards dashboards, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.dashboards = dashboards;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** The years of which anything is published, the latest first; the running one where nothing is. */
    List<Period> years(@Nullable UUID body) {
        Period last = Period.of(PeriodKind.YEAR, YearMonth.from(today()));
        Period first = repository
                .findFirstMonth(body)
                .map(month -> Period.of(PeriodKind.YEAR, month))
                .orElse(last);
        int years = last.first().getYear() - first.first().getYear();
        return IntStream.rangeClosed(0, Math.max(0, years))
                .mapToObj(last::minus)
                .toList();
    }

    /** What was saved; else what the edition before said. */
    ReportDraft draft(@Nullable UUID body, Period year) {
        Optional<Found> draft = repository.findDraft(body, year);
        Optional<Found> former = repository.findPublished(body, year);
        return new ReportDraft(
                year,
                draft.map(Found::edition)
                        .orElseGet(() -> former.map(Found::edition).orElse(0) + 1),
                draft.or(() -> former).map(Found::version).orElse(0),
                results(body, year),
                new ReportText(draft.or(() -> former)
                        .map(found -> repository.typed(found.id()))
                        .orElseGet(Map::of)),
                draft.map(Found::by).orElse(null),
                draft.map(Found::at).orElse(null),
                repository.findEditions(body).stream()
                        .filter(row -> row.year().equals(year))
                        .toList());
    }

    private OverviewView results(@Nullable UUID body, Period year) {
        return body == null ? dashboards.published(year) : dashboards.published(year, body);
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @param version that was seen; 0 for nothing
     * @return the version that stands now
     * @throws InvalidInputException for a text that is too long
     * @throws StaleVersionException when somebody else saved meanwhile
     */
    int save(@Nullable UUID body, Period year, int version, Map<String, String> sent) {
        Optional<Found> draft = repository.findDraft(body, year);
        Optional<Found> last = draft.or(() -> repository.findPublished(body, year));
        if (last.map(Found::version).orElse(0) != version) {
            throw new StaleVersionException();
        }
        ReportText text = ReportText.of(sent);
        boolean done = draft.isPresent()
                ? repository.isSaved(draft.get().id(), version, text, writer())
                : repository.isBegun(body, year, last.map(Found::edition).orElse(0) + 1, version + 1, text, writer());
        if (!done) {
            throw new StaleVersionException();
        }
        return version + 1;
    }

    /**
     * Brings it out: its results are those of today, for good.
     *
     * @param version that was seen
     * @throws InvalidInputException with all that is missing
     * @throws StaleVersionException when somebody else saved it or brought it out meanwhile
     * @throws BusinessException when no figures of the year are published
     */
    void bringOut(@Nullable UUID body, Period year, int version) {
        Found draft = repository.findDraft(body, year).orElseThrow(StaleVersionException::new);
        OverviewView results = results(body, year);
        YearMonth latest = results.latest();
        if (latest == null || !ReportView.isTold(results)) {
            throw new BusinessException("error.report.no-figures");
        }
        ReportText text = new ReportText(repository.typed(draft.id()));
        ReportChecks.require(text, ReportView.missed(results), YearMonth.from(today()));
        List<PromiseLine> lines = results.lines();
        for (int i = 0; i < lines.size(); i++) {
            repository.keep(draft.id(), i + 1, lines.get(i));
        }
        YearMonth until = latest.isAfter(year.last()) ? year.last() : latest;
        if (!repository.isBroughtOut(draft.id(), version, until, today())) {
            throw new StaleVersionException();
        }
        audit.record("annual-report.published", SUBJECT, draft.id(), year + ", edition " + draft.edition());
    }

    private Writer writer() {
        return new Writer(user.subject().orElseThrow(), user.getName(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
