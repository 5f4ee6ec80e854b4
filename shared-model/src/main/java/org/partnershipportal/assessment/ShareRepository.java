package org.partnershipportal.assessment;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.tenancy.BaseRepository;

/** Who shares which assessments, and the scores that may be read: the own body's, and of who shares those too. */
@Dependent
class ShareRepository extends BaseRepository {
    private record Given(UUID assessment, String ref, Score score) {}

    /** The newest that each body shares by an edition, by name; not of bodies that are closed. */
    List<SharerRow> findSharing(UUID framework, LocalDate today) {
        return list(
                row -> new SharerRow(row.uuid(0), row.text(1), row.uuid(2), YearMonth.from(row.date(3))),
                """
                select * from (
                    select distinct on (s.tenant_id) s.tenant_id, o.name, s.assessment_id, s.month
                    from assessment_share s join organisation o on o.id = s.tenant_id
                    where s.framework_id = ?1 and ?2 between o.opens_on and coalesce(o.closes_on, 'infinity')
                    order by s.tenant_id, s.month desc) newest
                order by name
                """,
                framework,
                today);
    }

    /** By assessment and name of the criterion; nothing of what may not be read. */
    Map<UUID, Map<String, Score>> scores(Collection<UUID> assessments) {
        Map<UUID, Map<String, Score>> scores = new HashMap<>();
        list(
                        row -> new Given(row.uuid(0), row.text(1), Score.of(row.numberIfAny(2))),
                        """
                        select s.assessment_id, c.ref, s.score from assessment_score s join criterion c on c.id = s.criterion_id
                        where s.assessment_id = any (string_to_array(?1, ',')::uuid[])
                        """,
                        assessments.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .forEach(one -> scores.computeIfAbsent(one.assessment(), id -> new HashMap<>())
                        .put(one.ref(), one.score()));
        return scores;
    }

    /** Nothing new for what is shared already. */
    void agree(UUID me, UUID assessment, Instant now) {
        change("""
                insert into assessment_share (tenant_id, assessment_id, framework_id, month, agreed_at)
                select a.tenant_id, a.id, a.framework_id, a.month, ?3::timestamptz
                from self_assessment a where a.tenant_id = ?1 and a.id = ?2
                on conflict (tenant_id, assessment_id) do nothing
                """, me, assessment, now);
    }

    void withdraw(UUID me, UUID assessment) {
        change("delete from assessment_share where tenant_id = ?1 and assessment_id = ?2", me, assessment);
    }
}
