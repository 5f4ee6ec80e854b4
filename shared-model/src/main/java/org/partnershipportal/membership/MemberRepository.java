package org.partnershipportal.membership;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Role;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class MemberRepository extends BaseRepository {
    List<MemberRow> findAll(UUID tenant) {
        return list(
                row -> new MemberRow(
                        row.uuid(0), row.text(1), row.text(2), row.text(3), Role.valueOf(row.text(4)), row.instant(5)),
                """
                select id, subject, display_name, email, role, started_at from membership
                where tenant_id = ?1 and ended_at is null order by display_name, role
                """,
                tenant);
    }

    /** False when the person has this role there already. */
    boolean add(@Nullable UUID tenant, String subject, String name, String email, Role role) {
        return change("""
                        insert into membership (id, tenant_id, subject, role, display_name, email)
                        values (?1, ?2::uuid, ?3, ?4, ?5, ?6) on conflict do nothing
                        """, UUID.randomUUID(), tenant, subject, role.name(), name, email) == 1;
    }

    /** False when there is no such membership of this body. */
    boolean end(UUID tenant, UUID id) {
        return change("""
                        update membership set ended_at = now(), version = version + 1
                        where id = ?1 and tenant_id = ?2 and ended_at is null
                        """, id, tenant) == 1;
    }

    int administrators(UUID tenant) {
        return first(row -> row.number(0), """
                        select count(*) from membership
                        where tenant_id = ?1 and role = 'ADMINISTRATOR' and ended_at is null
                        """, tenant).orElse(0);
    }
}
