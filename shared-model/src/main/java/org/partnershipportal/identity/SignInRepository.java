package org.partnershipportal.identity;

import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class SignInRepository extends BaseRepository {
    private static final String CHOICES = """
            select m.tenant_id, o.slug, o.name, m.role
            from sign_in s
            left join membership m on m.subject = s.subject and m.ended_at is null
                and (m.tenant_id is null
                     or exists (select 1 from tenant t where t.id = m.tenant_id and t.status = 'ACTIVE'))
            left join organisation o on o.id = m.tenant_id
            where s.sid = ?1 and s.ended_at is null
            order by o.name nulls last
            """;

    /** Empty when the sign-in is unknown or has ended. One statement, read at every request. */
    Optional<List<Acting>> choices(String sid) {
        List<ChoiceRow> rows = list(ChoiceRow::of, CHOICES, sid);
        return rows.isEmpty() ? Optional.empty() : Optional.of(byBody(rows));
    }

    void begin(String sid, String subject) {
        change("insert into sign_in (sid, subject) values (?1, ?2) on conflict (sid) do nothing", sid, subject);
    }

    void end(String sid) {
        change("update sign_in set ended_at = now() where sid = ?1 and ended_at is null", sid);
    }

    Optional<Acting> machine(String clientId) {
        return first(row -> new Acting(row.uuid(0), row.text(1), row.text(2), Set.of(Role.MACHINE)), """
                select c.tenant_id, o.slug, o.name from machine_client c
                join tenant t on t.id = c.tenant_id and t.status = 'ACTIVE'
                join organisation o on o.id = c.tenant_id
                where c.client_id = ?1
                """, clientId);
    }

    private static List<Acting> byBody(List<ChoiceRow> rows) {
        Map<String, ChoiceRow> bodies = new LinkedHashMap<>();
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        for (ChoiceRow row : rows) {
            if (row.role != null) {
                bodies.putIfAbsent(row.slug, row);
                roles.computeIfAbsent(row.slug, slug -> EnumSet.noneOf(Role.class))
                        .add(row.role);
            }
        }
        return bodies.values().stream()
                .map(row -> new Acting(row.tenant, row.slug, row.name, roles.getOrDefault(row.slug, Set.of())))
                .toList();
    }

    private record ChoiceRow(
            @Nullable UUID tenant,
            String slug,
            String name,
            @Nullable Role role) {
        static ChoiceRow of(Columns row) {
            String slug = row.textOrNull(1);
            String name = row.textOrNull(2);
            String role = row.textOrNull(3);
            return new ChoiceRow(
                    row.uuidOrNull(0),
                    slug == null ? Acting.PARTNERSHIP : slug,
                    name == null ? "" : name,
                    role == null ? null : Role.valueOf(role));
        }
    }
}
