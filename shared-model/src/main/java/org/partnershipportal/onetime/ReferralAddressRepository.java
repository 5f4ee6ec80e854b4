package org.partnershipportal.onetime;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class ReferralAddressRepository extends BaseRepository {
    /** Where a body gets its links. */
    Optional<String> findEmail(UUID body) {
        return first(
                row -> row.text(0),
                "select email from referral_address where tenant_id = ?1 and confirmed_at is not null",
                body);
    }

    /** Bodies that have joined and have no inbox here, by name, with what is known of their address. */
    List<ReferralAddressRow> findAll() {
        return list(
                row -> new ReferralAddressRow(
                        row.text(0), row.text(1), row.textOrNull(2), row.textOrNull(3), row.instantIfAny(4)),
                """
                select o.slug, o.name, a.email, a.phone, a.confirmed_at
                from organisation o join tenant t on t.id = o.id left join referral_address a on a.tenant_id = o.id
                where not o.live_inbox and t.status = 'ACTIVE' order by o.name
                """);
    }

    void put(UUID body, String email, String phone, TrailSecret secret, String by, Instant now) {
        change("""
                insert into referral_address (tenant_id, email, phone, secret_hash, recorded_by, recorded_at)
                values (?1, ?2, ?3, sha256(convert_to(?4, 'UTF8')), ?5, ?6)
                on conflict (tenant_id) do update set email = excluded.email, phone = excluded.phone,
                    secret_hash = excluded.secret_hash, recorded_by = excluded.recorded_by,
                    recorded_at = excluded.recorded_at, confirmed_at = null
                """, body, email, phone, secret.value(), by, now);
    }

    /** The body whose address this secret proves. */
    Optional<UUID> findProved(TrailSecret secret) {
        return first(
                row -> row.uuid(0),
                "select tenant_id from referral_address where secret_hash = sha256(convert_to(?1, 'UTF8'))",
                secret.value());
    }

    void confirm(TrailSecret secret, Instant now) {
        change(
                "update referral_address set confirmed_at = coalesce(confirmed_at, ?2)"
                        + " where secret_hash = sha256(convert_to(?1, 'UTF8'))",
                secret.value(),
                now);
    }
}
