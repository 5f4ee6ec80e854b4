package org.partnershipportal.hook;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class WebhookRepository extends BaseRepository {
    /** Of the own body, the oldest first. */
    List<WebhookRow> find(UUID me) {
        return list(row -> new WebhookRow(row.uuid(0), row.text(1), row.instant(2), row.number(3)), """
                select w.id, k.url, w.created_at,
                       (select count(*) from outbox o where o.tenant_id = w.tenant_id and o.addressee = 'h…@' || w.host
                          and o.last_error is not null and o.put_aside_at is null)
                from webhook w join webhook_key k on k.webhook_id = w.id
                where w.tenant_id = ?1 and w.ended_at is null order by w.created_at, w.id
                """, me);
    }

    void add(UUID id, UUID me, String host, String url, WebhookSecret secret, Instant now) {
        change("insert into webhook (id, tenant_id, host, created_at) values (?1, ?2, ?3, ?4)", id, me, host, now);
        change(
                "insert into webhook_key (webhook_id, tenant_id, url, secret) values (?1, ?2, ?3, ?4)",
                id,
                me,
                url,
                secret.value());
    }

    /** The earlier secret counts until then. False when the own body has no such webhook. */
    boolean isRotated(UUID id, UUID me, WebhookSecret secret, Instant earlierUntil) {
        return change("""
                update webhook_key set earlier_secret = secret, earlier_until = ?4, secret = ?3
                where webhook_id = ?1 and tenant_id = ?2
                  and exists (select 1 from webhook w where w.id = ?1 and w.ended_at is null)
                """, id, me, secret.value(), earlierUntil) == 1;
    }

    /** False when the own body has no such webhook. */
    boolean isEnded(UUID id, UUID me, Instant now) {
        return change(
                        "update webhook set ended_at = ?3 where id = ?1 and tenant_id = ?2 and ended_at is null",
                        id,
                        me,
                        now)
                == 1;
    }

    /** One of the own body. */
    Optional<Target> findOne(UUID id, UUID me) {
        return first(
                row -> new Target(row.uuid(0), row.uuid(1), row.text(2)),
                "select id, tenant_id, host from webhook where id = ?1 and tenant_id = ?2 and ended_at is null",
                id,
                me);
    }

    /** Of all bodies that are or were a party to the part. */
    List<Target> findOfParties(UUID part) {
        return list(row -> new Target(row.uuid(0), row.uuid(1), row.text(2)), """
                select w.id, w.tenant_id, w.host from webhook w
                where w.ended_at is null and exists (select 1 from enquiry_part p
                                                     where p.id = ?1 and w.tenant_id = any (p.party_ids))
                order by w.created_at, w.id
                """, part);
    }

    /** How the part stands now: version, and when it was changed. */
    Optional<Stand> findStand(UUID part) {
        return first(
                row -> new Stand(row.number(0), row.instant(1)),
                "select version, changed_at from enquiry_part where id = ?1",
                part);
    }

    /** Where a message goes: what the outbox calls its recipient. */
    record Target(UUID id, UUID tenant, String host) {
        String recipient() {
            return "hook:" + id + "@" + host;
        }
    }

    /** The version of a part, and since when. */
    record Stand(int version, Instant changedAt) {}
}
