package org.partnershipportal.membership;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Role;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class MemberRepository extends BaseRepository {
    private static final String MEMBER = """
            select id, subject, display_name, email, role, started_at from membership
            where tenant_id = ?1 and ended_at is null
            """;

    List<MemberRow> findAll(UUID tenant) {
        return list(MemberRepository::shape, MEMBER + " order by display_name, email, role", tenant);
    }

    Optional<MemberRow> find(UUID tenant, UUID id) {
        return first(MemberRepository::shape, MEMBER + " and id = ?2", tenant, id);
    }

    Optional<MemberRow> findFirstAdministrator(UUID tenant) {
        return first(
                MemberRepository::shape,
                MEMBER + " and role = 'ADMINISTRATOR' order by started_at, id limit 1",
                tenant);
    }

    private static MemberRow shape(Columns row) {
        return new MemberRow(
                row.uuid(0), row.text(1), row.text(2), row.text(3), Role.valueOf(row.text(4)), row.instant(5));
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

    /** Who holds no role in the body any more and may still be in its organization, by the last role. */
    List<MemberRow> findLeavers(UUID tenant) {
        return list(MemberRepository::shape, """
                select distinct on (left_by.subject) id, subject, display_name, email, role, started_at
                from membership left_by
                where tenant_id = ?1 and ended_at is not null and left_organization_at is null
                and not exists (select 1 from membership standing where standing.tenant_id = left_by.tenant_id
                                and standing.subject = left_by.subject and standing.ended_at is null)
                order by left_by.subject, ended_at desc
                """, tenant);
    }

    void leftOrganization(UUID tenant, String subject) {
        change("""
                update membership set left_organization_at = now(), version = version + 1
                where tenant_id = ?1 and subject = ?2 and ended_at is not null and left_organization_at is null
                """, tenant, subject);
    }

    /** The administrators of the body; nobody else ends one of them before this transaction has ended. */
    List<UUID> lockAdministrators(UUID tenant) {
        return list(row -> row.uuid(0), """
                select id from membership where tenant_id = ?1 and role = 'ADMINISTRATOR' and ended_at is null
                order by id for update
                """, tenant);
    }
}
