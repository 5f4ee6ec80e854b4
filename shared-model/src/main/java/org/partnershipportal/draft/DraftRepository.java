package org.partnershipportal.draft;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.BaseRepository;

/** The policies let nobody at a draft but who holds its key. */
@Dependent
class DraftRepository extends BaseRepository {
    void begin(TrailSecret key) {
        change(
                "insert into enquiry_draft (id, key_hash) values (?1, sha256(convert_to(?2, 'UTF8')))",
                UUID.randomUUID(),
                key.value());
    }

    void keep(Map<String, String> answers) {
        answers.forEach((name, answer) -> {
            if (answer.isBlank()) {
                change("update enquiry_draft set answers = answers - ?1::text", name);
            } else {
                change(
                        "update enquiry_draft set answers = answers || jsonb_build_object(?1::text, ?2::text)",
                        name,
                        answer);
            }
        });
    }

    boolean isThere() {
        return first(row -> row.uuid(0), "select id from enquiry_draft where begun_at > now() - interval '24 hours'")
                .isPresent();
    }

    /** Nobody else sends it, or adds to it, until this is done. */
    void lock() {
        list(row -> row.uuid(0), "select id from enquiry_draft for update");
    }

    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        list(
                        row -> Map.entry(row.text(0), row.text(1)),
                        "select e.key, e.value from enquiry_draft d, jsonb_each_text(d.answers) e where e.value is not null")
                .forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
        return answers;
    }

    void clear() {
        change("delete from enquiry_draft");
    }
}
