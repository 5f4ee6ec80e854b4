package org.partnershipportal.equality;

import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;
import org.partnershipportal.worktime.PublicYear;

/** What people say of themselves, what is shown of it, and who lives where a body works. */
@Dependent
class EqualityRepository extends BaseRepository {
    private static final String ALL = "ALL";
    private static final String COLUMNS = Arrays.stream(EqualityQuestion.values())
            .map(EqualityQuestion::column)
            .collect(Collectors.joining(", "));

    /** Those that work here now, by name. */
    List<EqualityBody> findBodies(LocalDate today) {
        return list(EqualityRepository::body, """
                select o.id, o.slug, o.name from organisation o join tenant t on t.id = o.id
                where t.status = 'ACTIVE' and coalesce(o.closes_on, 'infinity') >= ?1 order by o.name
                """, today);
    }

    /** One that works or worked here. */
    Optional<EqualityBody> findBody(String slug) {
        return first(
                EqualityRepository::body,
                "select o.id, o.slug, o.name from organisation o join tenant t on t.id = o.id where o.slug = ?1",
                slug);
    }

    private static EqualityBody body(Columns row) {
        return new EqualityBody(row.uuid(0), row.text(1), row.text(2));
    }

    /** All bodies that were at work here on that day or later. */
    List<UUID> findAtWork(LocalDate since) {
        return list(row -> row.uuid(0), """
                select t.id from tenant t join organisation o on o.id = t.id
                where t.status <> 'SUSPENDED' and coalesce(o.closes_on, 'infinity') >= ?1 order by t.id
                """, since);
    }

    void answer(UUID body, PublicYear year, EqualityAnswers answers) {
        change(
                "insert into equality_answer (id, tenant_id, year_from, " + COLUMNS
                        + ") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                UUID.randomUUID(),
                body,
                year.from(),
                answers.choice(EqualityQuestion.AGE),
                answers.choice(EqualityQuestion.SEX),
                answers.choice(EqualityQuestion.DISABILITY),
                answers.choice(EqualityQuestion.ETHNIC_GROUP),
                answers.choice(EqualityQuestion.RELIGION),
                answers.choice(EqualityQuestion.SEXUAL_ORIENTATION));
    }

    /** For the job alone. */
    List<EqualityAtom> findAtoms(UUID me, PublicYear year) {
        return list(
                EqualityRepository::atom,
                "select " + COLUMNS
                        + ", count(*) from equality_answer where tenant_id = ?1 and year_from = ?2 group by " + COLUMNS
                        + " order by " + COLUMNS,
                me,
                year.from());
    }

    private static EqualityAtom atom(Columns row) {
        Map<EqualityQuestion, String> given = new EnumMap<>(EqualityQuestion.class);
        int column = 0;
        for (EqualityQuestion question : EqualityQuestion.values()) {
            String choice = row.textOrNull(column++);
            if (choice != null) {
                given.put(question, choice);
            }
        }
        return new EqualityAtom(new EqualityAnswers(given), row.number(column));
    }

    /** The oldest year of which answers are there, up to a last one. */
    Optional<PublicYear> findOldest(UUID me, PublicYear last) {
        return first(
                        row -> row.dateIfAny(0),
                        "select min(year_from) from equality_answer where tenant_id = ?1 and year_from <= ?2",
                        me,
                        last.from())
                .flatMap(day -> day)
                .map(PublicYear::new);
    }

    /** What was counted is known by its figures alone. */
    void forget(UUID me, PublicYear year) {
        change("delete from equality_answer where tenant_id = ?1 and year_from <= ?2", me, year.from());
    }

    boolean isCounted(UUID me, PublicYear year) {
        return findYears(me).contains(year);
    }

    /** False when it was counted before, by another node too. */
    boolean add(UUID me, PublicYear year, EqualityFigure figure, Instant at) {
        return change(
                        """
                        insert into equality_figure (tenant_id, year_from, question, choice, answers, counted_at)
                        values (?1, ?2, ?3, ?4, ?5::integer, ?6) on conflict do nothing
                        """,
                        me,
                        year.from(),
                        figure.question() == null ? ALL : figure.question().name(),
                        figure.choice() == null ? ALL : figure.choice(),
                        figure.answers(),
                        at)
                == 1;
    }

    /** Those that are counted, the latest first. */
    List<PublicYear> findYears(UUID body) {
        return list(
                row -> new PublicYear(row.date(0)),
                "select year_from from equality_figure where tenant_id = ?1 and question = 'ALL' order by year_from desc",
                body);
    }

    List<EqualityFigure> findFigures(UUID body, PublicYear year) {
        return list(
                row -> new EqualityFigure(
                        EqualityQuestion.named(row.text(0)).orElse(null), orNull(row.text(1)), row.numberIfAny(2)),
                "select question, choice, answers from equality_figure where tenant_id = ?1 and year_from = ?2",
                body,
                year.from());
    }

    private static @Nullable String orNull(String choice) {
        return choice.equals(ALL) ? null : choice;
    }

    List<PopulationRow> findPopulation(UUID body) {
        return list(
                row -> new PopulationRow(
                        EqualityQuestion.valueOf(row.text(0)),
                        row.text(1),
                        new BigDecimal(row.text(2)),
                        row.text(3),
                        row.date(4)),
                "select question, choice, percent, source, source_on from population_share where tenant_id = ?1",
                body);
    }

    /** Says the shares of one question, in place of those that were said before. */
    void say(UUID me, EqualityQuestion question, TypedShares.Checked shares, String by, Instant at) {
        change("delete from population_share where tenant_id = ?1 and question = ?2", me, question.name());
        shares.shares()
                .forEach((choice, percent) ->
                        change("""
                        insert into population_share (tenant_id, question, choice, percent, source, source_on, said_by, said_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        """, me, question.name(), choice, percent, shares.source(), shares.on(), by, at));
    }
}
