package org.partnershipportal.search;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class PhraseRepository extends BaseRepository {
    private static final String PROPOSAL = """
            select p.id, p.phrase, p.service_id, s.name, p.why, p.proposed_by_name, p.proposed_at, p.status,
                   p.proposed_by = ?1, p.decided_by_name, p.decision_reason
            from phrase_proposal p join council_service s on s.id = p.service_id
            """;

    /** Those that wait first, the latest first. */
    List<PhraseProposalRow> findLatest(String reader, int most) {
        return list(
                PhraseRepository::shape,
                PROPOSAL + " order by (p.status <> 'PROPOSED'), p.proposed_at desc limit ?2",
                reader,
                most);
    }

    Optional<PhraseProposalRow> find(String reader, UUID id) {
        return first(PhraseRepository::shape, PROPOSAL + " where p.id = ?2", reader, id);
    }

    Optional<UUID> findWaiting(String phrase, UUID service) {
        return first(
                row -> row.uuid(0),
                "select id from phrase_proposal where phrase = ?1 and service_id = ?2 and status = 'PROPOSED'",
                phrase,
                service);
    }

    /** The service's name; empty when there is none. */
    Optional<String> findService(UUID service) {
        return first(row -> row.text(0), "select name from council_service where id = ?1", service);
    }

    boolean isThere(String phrase, UUID service) {
        return first(
                        row -> true,
                        "select true from service_phrase where service_id = ?2 and lower(phrase) = lower(?1)",
                        phrase,
                        service)
                .isPresent();
    }

    /** Adds it, unless the same waits already. */
    void propose(UUID id, String phrase, UUID service, String why, String by, String name) {
        change("""
                insert into phrase_proposal (id, phrase, service_id, why, proposed_by, proposed_by_name)
                values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing
                """, id, phrase, service, why, by, name);
    }

    /** False when somebody decided meanwhile. */
    boolean decide(UUID id, String status, String by, String name, @Nullable String reason) {
        return change("""
                        update phrase_proposal set status = ?2, decided_by = ?3, decided_by_name = ?4, decided_at = now(),
                            decision_reason = ?5
                        where id = ?1 and status = 'PROPOSED'
                        """, id, status, by, name, reason) == 1;
    }

    /** From now on the phrase leads to the service. */
    void add(String phrase, UUID service) {
        change(
                "insert into service_phrase (service_id, phrase) values (?2, ?1) on conflict do nothing",
                phrase,
                service);
        change(
                "insert into service_search (id, service_id, kind, words) values (?3, ?2, 'PHRASE', ?1)",
                phrase,
                service,
                UUID.randomUUID());
        change(SearchVocabulary.FORGET);
        change(SearchVocabulary.LEARN);
    }

    private static PhraseProposalRow shape(Columns row) {
        return new PhraseProposalRow(
                row.uuid(0),
                row.text(1),
                row.uuid(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.instant(6),
                row.text(7),
                row.flag(8),
                row.textOrNull(9),
                row.textOrNull(10));
    }
}
