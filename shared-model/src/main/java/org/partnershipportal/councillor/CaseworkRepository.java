package org.partnershipportal.councillor;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.enquiry.EnquiryTaken;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;
import org.partnershipportal.trail.TrailStepRow;

/** Own casework alone for a councillor, that of their own cases for others: the policies see to that. */
@Dependent
class CaseworkRepository extends BaseRepository {
    /**
     * Whether the authority covers step s: none does that comes after the end. A part is finished by the step after which
     * nothing is to come.
     */
    private static final String COVERED = """
            not exists (select 1 from trail_step e
                        where e.enquiry_id = s.enquiry_id and e.at < s.at and e.next_step is null and e.due_on is null
                          and (c.covers = 'QUESTION' or e.part_id = s.part_id))
            """;

    private static final String MARK = """
            select c.id, c.reference, c.councillor, o.name, c.email, c.given, c.given_on, c.covers, c.withdrawn_at,
                   exists (select 1 from councillor_term t where t.tenant_id = c.tenant_id and t.subject = c.subject
                            and t.ended_at is null and t.from_on <= (now() at time zone 'Europe/London')::date
                            and coalesce(t.until_on, 'infinity') >= (now() at time zone 'Europe/London')::date),
                   coalesce((select case c.covers when 'QUESTION' then bool_or(part.ended) else bool_and(part.ended) end
                             from (select bool_or(s.next_step is null and s.due_on is null) as ended from trail_step s
                                   where s.enquiry_id = c.enquiry_id group by s.part_id) part), false)
            from casework c join organisation o on o.id = c.tenant_id
            """;

    /** A second press waits for the first. */
    Optional<String> lockAndFind(UUID key) {
        first(
                row -> row.text(0),
                "select pg_advisory_xact_lock(hashtextextended('casework ' || ?1, 0))::text",
                key.toString());
        return first(row -> row.text(0), "select reference from casework where id = ?1", key);
    }

    /** Who asks: name and mail address, as the administrator recorded them with the term. */
    Optional<Councillor> findCouncillor() {
        return first(
                row -> new Councillor(row.text(0), row.text(1)),
                "select display_name, email from councillor_term order by from_on desc, id limit 1");
    }

    void add(UUID tenant, String subject, EnquiryTaken taken, Councillor councillor, CaseworkForm form) {
        change(
                """
                insert into casework (id, tenant_id, subject, enquiry_id, secret_hash, reference, councillor, email, given,
                                      given_on, covers)
                select ?1, ?2, ?3, t.enquiry_id, t.secret_hash, t.reference, ?5, ?6, ?7, ?8, ?9
                from trail t where t.secret_hash = sha256(convert_to(?4, 'UTF8'))
                """,
                form.key(),
                tenant,
                subject,
                taken.secret().value(),
                councillor.name(),
                form.news() ? councillor.email() : null,
                String.valueOf(form.given()),
                form.givenOn(),
                String.valueOf(form.covers()));
    }

    List<CaseworkRow> findAll(int most) {
        return list(
                row -> new CaseworkRow(
                        row.text(0),
                        row.textOrNull(1),
                        row.textOrNull(2),
                        row.dateIfAny(3),
                        row.instant(4),
                        row.flag(5)),
                """
                select c.reference, t.about, s.sentence, s.due_on, c.raised_at, c.withdrawn_at is not null
                from casework c left join trail t on t.enquiry_id = c.enquiry_id
                left join lateral (select concat_ws(' ', s.sentence, s.words) as sentence, s.due_on from trail_step s where s.enquiry_id = t.enquiry_id and
                """ + COVERED + """
                                   order by s.at desc, s.number desc limit 1) s on true
                order by c.raised_at desc limit ?1
                """,
                most);
    }

    Optional<CaseworkView> find(String reference) {
        return first(
                row -> new CaseworkView(
                        row.text(0),
                        row.text(1),
                        Given.valueOf(row.text(2)),
                        row.date(3),
                        Covers.valueOf(row.text(4)),
                        row.instant(5),
                        steps(row.uuid(6))),
                """
                select c.reference, t.about, c.given, c.given_on, c.covers, c.raised_at, t.enquiry_id
                from casework c join trail t on t.enquiry_id = c.enquiry_id where c.reference = ?1
                """,
                reference);
    }

    private List<TrailStepRow> steps(UUID enquiry) {
        return list(
                row -> new TrailStepRow(row.instant(0), row.text(1), row.text(2), row.textOrNull(3), row.dateIfAny(4)),
                """
                select s.at, s.body_name, concat_ws(' ', s.sentence, s.words), s.next_step, s.due_on
                from trail_step s join casework c on c.enquiry_id = s.enquiry_id where s.enquiry_id = ?1 and
                """ + COVERED + " order by s.at desc, s.number desc",
                enquiry);
    }

    /** Whether the authority covers the latest step of the part; of steps on parts of others, who asks knows nothing. */
    boolean isCovered(UUID enquiry, UUID part) {
        return first(row -> row.uuid(0), """
                        select s.id from casework c join trail_step s on s.enquiry_id = c.enquiry_id
                        where c.enquiry_id = ?1 and s.part_id = ?2
                          and s.number = (select max(l.number) from trail_step l where l.part_id = ?2) and
                        """ + COVERED, enquiry, part).isPresent();
    }

    /** Whether there is such casework in sight, withdrawn or not. */
    boolean isKnown(String reference) {
        return first(row -> row.uuid(0), "select id from casework where reference = ?1", reference)
                .isPresent();
    }

    boolean isKnown(UUID enquiry) {
        return first(row -> row.uuid(0), "select id from casework where enquiry_id = ?1", enquiry)
                .isPresent();
    }

    /** False when there is none, or it is withdrawn already. */
    boolean withdraw(String reference, String by) {
        return change("""
                        update casework set withdrawn_at = now(), withdrawn_by = ?2
                        where reference = ?1 and withdrawn_at is null
                        """, reference, by) == 1;
    }

    Optional<CaseworkMark> findMark(String enquiryReference) {
        return first(CaseworkRepository::mark, MARK + " where c.reference = ?1", enquiryReference);
    }

    Optional<CaseworkMark> findMark(UUID enquiry) {
        return first(CaseworkRepository::mark, MARK + " where c.enquiry_id = ?1", enquiry);
    }

    private static CaseworkMark mark(Columns row) {
        return new CaseworkMark(
                row.uuid(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.textOrNull(4),
                Given.valueOf(row.text(5)),
                row.date(6),
                Covers.valueOf(row.text(7)),
                row.instantIfAny(8),
                row.flag(9),
                row.flag(10));
    }

    /** As the portal knows a councillor. */
    record Councillor(String name, String email) {}
}
