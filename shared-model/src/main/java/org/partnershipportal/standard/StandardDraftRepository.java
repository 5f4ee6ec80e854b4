package org.partnershipportal.standard;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

/** Versions as the steward drafts and publishes them. */
@Dependent
class StandardDraftRepository extends BaseRepository {
    /**
     * That somebody has put a version before a second person.
     *
     * @param id another one each time; null for what was proposed before there were any
     */
    record Proposal(String by, String name, @Nullable UUID id) {}

    /** Who proposed a version, by which proposal; empty while nobody has. */
    Optional<Proposal> findProposal(UUID version) {
        return first(
                row -> new Proposal(row.text(0), row.text(1), row.uuidOrNull(2)),
                "select proposed_by, coalesce(proposed_by_name, proposed_by), proposal from standard_version"
                        + " where id = ?1 and proposed_by is not null",
                version);
    }

    /** So that nothing is written to a draft while it is proposed. False when it is none any more. */
    boolean isHeldAsDraft(UUID version) {
        return !list(
                        row -> true,
                        "select true from standard_version where id = ?1 and status = 'DRAFT' for update",
                        version)
                .isEmpty();
    }

    /** False when a version has this name already. */
    boolean add(UUID id, String name) {
        return change(
                        "insert into standard_version (id, name, status) values (?1, ?2, 'DRAFT') on conflict do nothing",
                        id,
                        name)
                == 1;
    }

    /** What an earlier version says, to begin with. */
    void copy(UUID from, UUID to) {
        change("""
                insert into promise (id, version_id, code, channel, position, text, measure, bound, target, unit, percent, method)
                select gen_random_uuid(), ?2, code, channel, position, text, measure, bound, target, unit, percent, method
                from promise where version_id = ?1
                """, from, to);
        change("""
                insert into standard_guide (version_id, channel, text)
                select ?2, channel, text from standard_guide where version_id = ?1
                """, from, to);
    }

    boolean delete(UUID version) {
        return change("delete from standard_version where id = ?1 and status = 'DRAFT'", version) == 1;
    }

    /** False when another promise of the version has this code. */
    boolean put(UUID version, PromiseRow promise) {
        PromiseTarget target = promise.target();
        boolean taken = !list(
                        row -> true,
                        "select true from promise where version_id = ?1 and code = ?2 and id <> ?3",
                        version,
                        promise.code(),
                        promise.id())
                .isEmpty();
        if (taken) {
            return false;
        }
        change(
                """
                insert into promise (id, version_id, code, channel, position, text, measure, bound, target, unit, percent, method)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9::integer, ?10, ?11::integer, ?12)
                on conflict (id) do update set code = ?3, channel = ?4, position = ?5, text = ?6, measure = ?7, bound = ?8,
                    target = ?9::integer, unit = ?10, percent = ?11::integer, method = ?12
                """,
                promise.id(),
                version,
                promise.code(),
                promise.channel().name(),
                promise.position(),
                promise.text(),
                promise.measure().name(),
                nameOf(target.bound()),
                target.amount(),
                nameOf(target.unit()),
                target.percent(),
                promise.method());
        return true;
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    boolean remove(UUID version, UUID promise) {
        return change("delete from promise where version_id = ?1 and id = ?2", version, promise) == 1;
    }

    /** In place of what stood there; null for none. */
    void write(UUID version, PromiseChannel channel, @Nullable String text) {
        change("delete from standard_guide where version_id = ?1 and channel = ?2", version, channel.name());
        if (text != null) {
            change(
                    "insert into standard_guide (version_id, channel, text) values (?1, ?2, ?3)",
                    version,
                    channel.name(),
                    text);
        }
    }

    /** False when somebody was quicker. */
    boolean propose(UUID version, LocalDate from, String subject, String name) {
        return change("""
                        update standard_version
                        set status = 'PROPOSED', in_force_from = ?2, proposed_by = ?3, proposed_by_name = ?4,
                            proposal = ?5
                        where id = ?1 and status = 'DRAFT'
                        """, version, from, subject, name, UUID.randomUUID()) == 1;
    }

    boolean takeBack(UUID version) {
        return change("""
                        update standard_version
                        set status = 'DRAFT', in_force_from = null, proposed_by = null, proposed_by_name = null,
                            proposal = null
                        where id = ?1 and status = 'PROPOSED'
                        """, version) == 1;
    }

    /** Numbers it after all that are published, and gives it the service times of the last one; two at a time wait. */
    boolean publish(UUID version, @Nullable UUID proposal, String subject) {
        list(row -> true, "select true from standard_version where status <> 'DRAFT' order by id for update");
        change("""
                insert into service_time (id, version_id, service_id, origin, amount, unit)
                select gen_random_uuid(), ?1, t.service_id, t.origin, t.amount, t.unit
                from service_time t join standard_version v on v.id = t.version_id
                where v.status = 'PUBLISHED' and v.number = (select max(number) from standard_version)
                  and not exists (select 1 from service_time own where own.version_id = ?1)
                """, version);
        return change("""
                        update standard_version
                        set status = 'PUBLISHED', published_by = ?2, published_at = now(),
                            number = (select coalesce(max(number), 0) + 1 from standard_version)
                        where id = ?1 and status = 'PROPOSED' and proposal is not distinct from ?3::uuid
                        """, version, subject, proposal) == 1;
    }
}
