package org.partnershipportal.training;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;
import org.partnershipportal.worktime.LondonClock;

/** Who of the own body was trained when, and how many there are of each body. */
@Dependent
class TrainingRepository extends BaseRepository {
    /** The people of a body who work there, councillors left out; each once, by name. */
    List<TrainingPerson> findPeople(UUID body) {
        return list(row -> new TrainingPerson(row.text(0), row.text(1), day(row.instant(2))), """
                select m.subject, min(m.display_name) filter (where m.ended_at is null), min(m.started_at)
                from membership m where m.tenant_id = ?1 and m.role <> 'COUNCILLOR'
                group by m.subject having bool_or(m.ended_at is null) order by 2, m.subject
                """, body);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LondonClock.ZONE);
    }

    /** When somebody had a training last. */
    record Last(UUID kind, String subject, LocalDate on) {}

    List<Last> findLast(UUID body) {
        return list(
                row -> new Last(row.uuid(0), row.text(1), row.date(2)),
                "select kind_id, subject, max(done_on) from training_done where tenant_id = ?1 group by kind_id, subject",
                body);
    }

    /** What was recorded last, the latest first. */
    List<TrainedEntry> findRecorded(UUID body, int limit) {
        return list(
                row -> new TrainedEntry(
                        row.uuid(0), row.text(1), row.text(2), row.text(3), row.date(4), day(row.instant(5))),
                """
                select d.kind_id, k.name, d.subject, m.name, d.done_on, d.recorded_at
                from training_done d join training_kind k on k.id = d.kind_id
                join (select subject, min(display_name) as name from membership where tenant_id = ?1 group by subject) m
                  on m.subject = d.subject
                where d.tenant_id = ?1 order by d.recorded_at desc, m.name, k.name limit ?2
                """,
                body,
                limit);
    }

    /** False when it is written down already. */
    boolean isRecorded(UUID body, UUID kind, String subject, LocalDate on, String by, Instant at) {
        return change("""
                        insert into training_done (tenant_id, kind_id, subject, done_on, recorded_by, recorded_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing
                        """, body, kind, subject, on, by, at) == 1;
    }

    /** False when it is not written down, or not any more. */
    boolean isStruck(UUID body, UUID kind, String subject, LocalDate on) {
        return change(
                        "delete from training_done where tenant_id = ?1 and kind_id = ?2 and subject = ?3 and done_on = ?4",
                        body,
                        kind,
                        subject,
                        on)
                == 1;
    }

    /** Forgets who left the body before a moment; returns how much was deleted. */
    int forget(UUID body, Instant before) {
        return change("""
                delete from training_done d where d.tenant_id = ?1 and not exists (
                    select 1 from membership m where m.tenant_id = ?1 and m.subject = d.subject
                                                 and (m.ended_at is null or m.ended_at >= ?2))
                """, body, before);
    }

    void count(UUID body, TrainedShare share, Instant at) {
        change("""
                insert into training_figure (tenant_id, kind_id, people, trained, counted_at) values (?1, ?2, ?3, ?4, ?5)
                on conflict (tenant_id, kind_id) do update
                    set people = excluded.people, trained = excluded.trained, counted_at = excluded.counted_at
                """, body, share.kind().id(), share.people(), share.trained(), at);
    }

    /** Takes back what was counted before a moment. */
    void takeBack(UUID body, Instant before) {
        change("delete from training_figure where tenant_id = ?1 and counted_at < ?2", body, before);
    }

    /** Of each body that works here, by name, what the partnership asks. */
    List<BodyShareRow> findShares(LocalDate today) {
        return list(
                TrainingRepository::share,
                "select o.slug, o.name, f.people, f.trained, f.counted_at, " + TrainingKindRepository.COLUMNS + """
                 from organisation o join tenant t on t.id = o.id and t.status <> 'CLOSED'
                join training_kind k on k.tenant_id is null and (k.ended_on is null or k.ended_on > ?1)
                left join training_figure f on f.tenant_id = o.id and f.kind_id = k.id
                where not exists (select 1 from succession s where s.closed_id = o.id and s.takes_effect_on <= ?1)
                order by o.name, o.id, lower(k.name)
                """,
                today);
    }

    private static BodyShareRow share(Columns row) {
        TrainingKindRow kind = TrainingKindRepository.row(row, 5);
        Integer people = row.numberIfAny(2);
        return new BodyShareRow(
                row.text(0),
                row.text(1),
                kind,
                people == null ? null : new TrainedShare(kind, people, row.number(3)),
                row.instantIfAny(4).map(TrainingRepository::day).orElse(null));
    }
}
