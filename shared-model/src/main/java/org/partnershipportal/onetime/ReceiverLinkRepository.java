package org.partnershipportal.onetime;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Links by part and ends; of secrets, keys and codes the hashes alone. */
@Dependent
class ReceiverLinkRepository extends BaseRepository {
    private static final int MOST = 200;
    private static final String HASH = "sha256(convert_to(?1, 'UTF8'))";
    private static final String USABLE = " and used_at is null and not ended and valid_until > ?2";
    private static final String LINK =
            "select part_id, from_id, to_id, reference, valid_until, code_sent_at from receiver_link where ";
    private static final String REPLACED = """
            earlier_hashes = (array[receiver_link.secret_hash] || receiver_link.earlier_hashes)[1:10],
            used_at = null, code_hash = null, code_sent_at = null, codes_sent = 0, tries = 0
            """;

    /** A link for a fresh offer. */
    void begin(Standing link, TrailSecret secret, Instant now, LocalDate ringAfter, Instant until) {
        change(
                """
                insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, sent_at, ring_after, valid_until)
                values (?1, ?2, ?3, ?4, sha256(convert_to(?5, 'UTF8')), ?6, ?7, ?8)
                on conflict (part_id, from_id, to_id) do update
                set secret_hash = excluded.secret_hash, sent_at = excluded.sent_at, ring_after = excluded.ring_after,
                    valid_until = excluded.valid_until, ended = false, first_opened_at = null, open_until = null,
                    spoken_role = null, spoken_at = null, spoken_by = null,
                """ + REPLACED,
                link.part(),
                link.from(),
                link.to(),
                link.reference(),
                secret.value(),
                now,
                ringAfter,
                until);
    }

    /** A link for the successor of a body that had one; false when there is one already. */
    boolean isPassed(Standing link, TrailSecret secret, Instant now, LocalDate ringAfter, Instant until) {
        return change("""
                        insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, sent_at, ring_after, valid_until)
                        values (?1, ?2, ?3, ?4, sha256(convert_to(?5, 'UTF8')), ?6, ?7, ?8) on conflict do nothing
                        """, link.part(), link.from(), link.to(), link.reference(), secret.value(), now, ringAfter, until)
                == 1;
    }

    /** Those by which a body has, or had, a part. */
    void endOf(UUID part, UUID to) {
        change(
                "update receiver_link set ended = true, open_until = null where part_id = ?1 and to_id = ?2 and not ended",
                part,
                to);
    }

    /** The one by which a body has a part that is not over. */
    Optional<Standing> findStanding(UUID part, UUID to) {
        return first(
                ReceiverLinkRepository::standing,
                LINK + "part_id = ?1 and to_id = ?2 and not ended order by sent_at desc",
                part,
                to);
    }

    /** Puts another secret in place of the last one. */
    void renew(Standing link, TrailSecret secret, Instant now, Instant until) {
        change(
                "update receiver_link set secret_hash = sha256(convert_to(?4, 'UTF8')), sent_at = ?5, valid_until = ?6, "
                        + REPLACED + " where part_id = ?1 and from_id = ?2 and to_id = ?3",
                link.part(),
                link.from(),
                link.to(),
                secret.value(),
                now,
                until);
    }

    /** Of a part that lies with somebody else now, or is closed. */
    void end(UUID part, @Nullable UUID butOf) {
        change(
                "update receiver_link set ended = true, open_until = null"
                        + " where part_id = ?1 and not ended and (?2::uuid is null or to_id <> ?2::uuid)",
                part,
                butOf);
    }

    /** The link of this secret, as long as it can be used. */
    Optional<Standing> findUsable(TrailSecret secret, Instant now) {
        return first(ReceiverLinkRepository::standing, LINK + "secret_hash = " + HASH + USABLE, secret.value(), now);
    }

    /** False when three were sent, or one has just been. */
    boolean isCodeKept(TrailSecret secret, Instant now, String code, byte[] salt, Instant notSince) {
        return change(
                        "update receiver_link set code_salt = ?4, code_hash = sha256(?4 || convert_to(?3, 'UTF8')),"
                                + " code_sent_at = ?2, codes_sent = codes_sent + 1, tries = 0 where secret_hash = "
                                + HASH
                                + USABLE + " and codes_sent < 3 and (code_sent_at is null or code_sent_at < ?5)",
                        secret.value(),
                        now,
                        code,
                        salt,
                        notSince)
                == 1;
    }

    /** Counts a try; false when there was none left. */
    boolean isTried(TrailSecret secret, Instant now, Instant sentSince) {
        return change(
                        "update receiver_link set tries = tries + 1 where secret_hash = " + HASH + USABLE
                                + " and code_hash is not null and code_sent_at > ?3 and tries < 3",
                        secret.value(),
                        now,
                        sentSince)
                == 1;
    }

    /** Opens it under the key if the code is right: of two that have it, one. */
    boolean isOpened(TrailSecret secret, Instant now, String code, TrailSecret key, Instant until) {
        return change(
                        "update receiver_link set used_at = ?2, first_opened_at = coalesce(first_opened_at, ?2),"
                                + " code_hash = null, key_hash = sha256(convert_to(?4, 'UTF8')), open_until = ?5"
                                + " where secret_hash = " + HASH + USABLE
                                + " and code_hash = sha256(code_salt || convert_to(?3, 'UTF8'))",
                        secret.value(),
                        now,
                        code,
                        key.value(),
                        until)
                == 1;
    }

    /** What a key opens. */
    Optional<Opened> findOpened(TrailSecret key, Instant now) {
        return first(
                row -> new Opened(row.uuid(0), row.text(1), row.uuid(2), row.instant(3)),
                "select part_id, reference, to_id, open_until from receiver_link where key_hash = " + HASH
                        + " and not ended and open_until > ?2",
                key.value(),
                now);
    }

    /**
     * The link to which any secret or key belongs, current or replaced, if it is time for a fresh one. Of the ten replaced
     * ones that are kept, the oldest makes room: who renews must know the link afterwards, too.
     */
    Optional<Standing> findReplaceable(TrailSecret any, Instant notSince) {
        return first(
                ReceiverLinkRepository::standing,
                LINK + "(secret_hash = " + HASH + " or key_hash = " + HASH + " or " + HASH
                        + " = any (earlier_hashes[1:9]))" + " and not ended and sent_at < ?2",
                any.value(),
                notSince);
    }

    /** Offers of the own body whose link nobody has opened after its day, and accepted ones that are late. */
    List<RingRow> findToRing(UUID me, LocalDate today, Instant now) {
        return list(
                row -> new RingRow(
                        row.text(0),
                        row.number(1),
                        row.text(2),
                        row.text(3),
                        row.textOrNull(4),
                        row.instant(5),
                        row.flag(6)),
                """
                select l.reference, p.version, s.name, o.name, a.phone, l.sent_at, p.status = 'OFFERED'
                from receiver_link l join enquiry_part p on p.id = l.part_id and p.holder_id = l.to_id
                join council_service s on s.id = p.service_id join organisation o on o.id = l.to_id
                join tenant t on t.id = l.to_id and t.status = 'ACTIVE' and not o.live_inbox
                left join referral_address a on a.tenant_id = l.to_id
                where (l.from_id = ?1 or p.accountable_id = ?1 and l.to_id <> ?1) and not l.ended and p.closed_at is null
                  and (l.first_opened_at is null and l.ring_after < ?2 and p.status = 'OFFERED' or p.next_at <= ?3)
                order by l.sent_at, l.reference limit
                """ + MOST,
                me,
                today,
                now);
    }

    /** The offer of the own body that stands and lies with a body that answers by link. */
    Optional<Standing> findOffered(UUID me, String reference) {
        return first(
                ReceiverLinkRepository::standing,
                "select l.part_id, l.from_id, l.to_id, l.reference, l.valid_until, l.code_sent_at from receiver_link l"
                        + " join enquiry_part p on p.id = l.part_id and p.holder_id = l.to_id and p.status = 'OFFERED'"
                        + " where (l.from_id = ?1 or p.accountable_id = ?1) and l.reference = ?2 and not l.ended",
                me,
                reference);
    }

    /** Whether this user recorded that an offer of the own body was accepted by word of mouth. */
    boolean isSpoken(String reference, String recordedBy) {
        return first(
                        row -> row.text(0),
                        "select reference from receiver_link where reference = ?1 and spoken_by = ?2",
                        reference,
                        recordedBy)
                .isPresent();
    }

    void keepSpoken(UUID part, UUID to, Spoken said) {
        change(
                "update receiver_link set spoken_role = ?3, spoken_at = ?4, spoken_by = ?5"
                        + " where part_id = ?1 and to_id = ?2 and not ended",
                part,
                to,
                said.role(),
                said.at(),
                said.recordedBy());
    }

    private static Standing standing(Columns row) {
        return new Standing(
                row.uuid(0),
                row.uuid(1),
                row.uuid(2),
                row.text(3),
                row.instant(4),
                row.instantIfAny(5).orElse(null));
    }

    /** A link, without its secret. codeSent: null for not yet. */
    record Standing(
            UUID part,
            UUID from,
            UUID to,
            String reference,
            Instant until,
            @Nullable Instant codeSent) {}

    /** What a key opens, and how long. */
    record Opened(UUID part, String reference, UUID to, Instant until) {}

    /** That somebody of the receiver said yes on the telephone. */
    record Spoken(String role, Instant at, String recordedBy) {}
}
