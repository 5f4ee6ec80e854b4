package org.partnershipportal.equality;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.worktime.PublicYear;

/** Who gives feedback, beside who lives there, for everybody. */
@Dependent
@Transactional
public class EqualityFigureService {
    private final EqualityRepository repository;
    private final Clock clock;

    @Inject
    public EqualityFigureService(EqualityRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The bodies that work here now, by name. */
    @Permits(Permission.READ_DIRECTORY)
    public List<EqualityBody> bodies() {
        return repository.findBodies(LocalDate.now(clock));
    }

    /**
     * @param from the first day of the year; null for the latest
     * @throws NotFoundException when there is no such body, or this year is not counted
     */
    @Permits(Permission.READ_DIRECTORY)
    public ComparedView compare(String slug, @Nullable LocalDate from) {
        EqualityBody body = repository.findBody(slug).orElseThrow(() -> new NotFoundException("error.NotFound"));
        List<PublicYear> years = repository.findYears(body.id());
        @Nullable
        PublicYear year = years.stream()
                .filter(one -> from == null || one.from().equals(from))
                .findFirst()
                .orElse(null);
        if (from != null && year == null) {
            throw new NotFoundException("error.NotFound");
        }
        List<EqualityFigure> figures = year == null ? List.of() : repository.findFigures(body.id(), year);
        List<PopulationRow> population = repository.findPopulation(body.id());
        return new ComparedView(
                body,
                year,
                count(figures, null, null),
                Arrays.stream(EqualityQuestion.values())
                        .map(question -> compared(question, figures, population))
                        .toList(),
                years);
    }

    private static ComparedQuestion compared(
            EqualityQuestion question, List<EqualityFigure> figures, List<PopulationRow> population) {
        Integer of = count(figures, question, null);
        List<PopulationRow> shares =
                population.stream().filter(row -> row.question() == question).toList();
        List<ComparedLine> lines = question.choices().stream()
                .map(choice -> new ComparedLine(
                        choice,
                        count(figures, question, choice),
                        of,
                        shares.stream()
                                .filter(row -> row.choice().equals(choice))
                                .map(PopulationRow::percent)
                                .findFirst()
                                .orElse(null)))
                .toList();
        return new ComparedQuestion(
                question,
                of,
                lines,
                shares.isEmpty() ? null : shares.get(0).source(),
                shares.isEmpty() ? null : shares.get(0).on());
    }

    private static @Nullable Integer count(
            List<EqualityFigure> figures, @Nullable EqualityQuestion question, @Nullable String choice) {
        return figures.stream()
                .filter(figure -> figure.question() == question && Objects.equals(figure.choice(), choice))
                .map(EqualityFigure::answers)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
