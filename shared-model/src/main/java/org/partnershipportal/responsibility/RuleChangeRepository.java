package org.partnershipportal.responsibility;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class RuleChangeRepository extends BaseRepository {
    private static final int AFTER_THE_RULE = 15;
    private static final String CHANGE = """
            select c.id, coalesce(c.responsibility_version, 0), c.service_id, s.name, c.part, c.tier, c.organisation_id,
                   o.name, c.area_id, a.name, c.valid_from, c.valid_until, c.authority, c.note, c.contractor,
                   c.kind, c.responsibility_id, c.why, c.proposed_by, c.proposed_by_name, c.proposed_at, c.status,
                   c.decided_by_name, c.decision_reason
            from responsibility_change c join council_service s on s.id = c.service_id
            left join organisation o on o.id = c.organisation_id left join area a on a.id = c.area_id
            """;

    /** Waiting ones first, the latest first among them. */
    List<RuleChangeRow> findLatest(int most) {
        return list(
                RuleChangeRepository::shape,
                CHANGE + " order by (c.status <> 'PROPOSED'), c.proposed_at desc limit ?1",
                most);
    }

    Optional<RuleChangeRow> find(UUID id) {
        return first(RuleChangeRepository::shape, CHANGE + " where c.id = ?1", id);
    }

    /** A change that waits, by which the body would do the service in the area. */
    Optional<UUID> findWaiting(UUID service, UUID area, UUID body) {
        return first(row -> row.uuid(0), """
                select id from responsibility_change
                where status = 'PROPOSED' and kind <> 'END' and service_id = ?1 and area_id = ?2 and organisation_id = ?3
                order by proposed_at limit 1
                """, service, area, body);
    }

    /** False when a change of the rule waits already. */
    boolean propose(UUID id, String kind, @Nullable RuleRow rule, RuleForm form, String why, Person by) {
        return change(
                        """
                        insert into responsibility_change (id, kind, responsibility_id, responsibility_version,
                            service_id, part, tier, organisation_id, area_id, valid_from, valid_until, authority, note,
                            contractor, why, proposed_by, proposed_by_name)
                        values (?1, ?2, ?3::uuid, ?4::integer, ?5, ?6, ?7, ?8::uuid, ?9::uuid, ?10, ?11::date, ?12, ?13,
                                ?14, ?15, ?16, ?17)
                        on conflict do nothing
                        """,
                        id,
                        kind,
                        rule == null ? null : rule.id(),
                        rule == null ? null : rule.version(),
                        form.service(),
                        form.part(),
                        form.tier(),
                        form.body(),
                        form.area(),
                        form.from(),
                        form.until(),
                        form.authority(),
                        form.note(),
                        form.contractor(),
                        why,
                        by.subject(),
                        by.name())
                == 1;
    }

    /** False when somebody decided meanwhile. */
    boolean decide(UUID id, String status, Person by, @Nullable String reason) {
        return change("""
                        update responsibility_change set status = ?2, decided_by = ?3, decided_by_name = ?4,
                            decided_at = now(), decision_reason = ?5, version = version + 1
                        where id = ?1 and status = 'PROPOSED'
                        """, id, status, by.subject(), by.name(), reason) == 1;
    }

    private static RuleChangeRow shape(Columns row) {
        return new RuleChangeRow(
                row.uuid(0),
                row.text(AFTER_THE_RULE),
                RuleRepository.shape(row, 0),
                row.uuidOrNull(AFTER_THE_RULE + 1),
                row.text(AFTER_THE_RULE + 2),
                row.text(AFTER_THE_RULE + 3),
                row.text(AFTER_THE_RULE + 4),
                row.instant(AFTER_THE_RULE + 5),
                row.text(AFTER_THE_RULE + 6),
                row.textOrNull(AFTER_THE_RULE + 7),
                row.textOrNull(AFTER_THE_RULE + 8));
    }
}
