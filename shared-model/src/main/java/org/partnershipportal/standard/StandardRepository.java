package org.partnershipportal.standard;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Versions as who asks may see them: drafts for the steward alone. */
@Dependent
class StandardRepository extends BaseRepository {
    private static final String VERSION = """
            select v.id, v.name, v.status, v.number, v.in_force_from,
                   case when v.status = 'PUBLISHED' then
                       (select min(n.in_force_from) from standard_version n
                        where n.status = 'PUBLISHED' and n.in_force_from > v.in_force_from) end,
                   (select count(*) from promise p where p.version_id = v.id)
            from standard_version v
            """;

    /** Those to come first, then backwards by their days; drafts without a day before all. */
    List<VersionRow> findVersions() {
        return list(StandardRepository::version, VERSION + " order by v.in_force_from desc nulls first, v.name");
    }

    Optional<VersionRow> find(UUID id) {
        return first(StandardRepository::version, VERSION + " where v.id = ?1", id);
    }

    List<PromiseRow> findPromises(UUID version) {
        return list(StandardRepository::promise, """
                select id, code, channel, position, text, measure, bound, target, unit, percent, method
                from promise where version_id = ?1 order by position, code
                """, version);
    }

    List<GuideRow> findGuides(UUID version) {
        return list(
                row -> new GuideRow(PromiseChannel.valueOf(row.text(0)), row.text(1)),
                "select channel, text from standard_guide where version_id = ?1",
                version);
    }

    private static VersionRow version(Columns row) {
        return new VersionRow(
                row.uuid(0),
                row.text(1),
                VersionStatus.valueOf(row.text(2)),
                row.numberIfAny(3),
                row.dateIfAny(4).orElse(null),
                row.dateIfAny(5).orElse(null),
                row.number(6));
    }

    private static PromiseRow promise(Columns row) {
        @Nullable String bound = row.textOrNull(6);
        @Nullable String unit = row.textOrNull(8);
        PromiseTarget target = new PromiseTarget(
                bound == null ? null : Bound.valueOf(bound),
                row.numberIfAny(7),
                unit == null ? null : TargetUnit.valueOf(unit),
                row.numberIfAny(9));
        return new PromiseRow(
                row.uuid(0),
                row.text(1),
                PromiseChannel.valueOf(row.text(2)),
                row.number(3),
                row.text(4),
                Measure.valueOf(row.text(5)),
                target,
                row.text(10));
    }
}
