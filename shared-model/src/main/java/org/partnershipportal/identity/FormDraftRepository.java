package org.partnershipportal.identity;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class FormDraftRepository extends BaseRepository {
    void save(UUID tenant, String subject, String form, Map<String, String> fields) {
        discard(tenant, subject, form);
        change(
                "insert into form_draft (tenant_id, subject, form, fields) values (?1, ?2, ?3, '{}'::jsonb)",
                tenant,
                subject,
                form);
        fields.forEach((name, value) -> change("""
                update form_draft set fields = fields || jsonb_build_object(?4::text, ?5::text)
                where tenant_id = ?1 and subject = ?2 and form = ?3
                """, tenant, subject, form, name, value));
    }

    Map<String, String> fieldsOf(UUID tenant, String subject, String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        list(row -> Map.entry(row.text(0), row.text(1)), """
                        select e.key, e.value from form_draft d, jsonb_each_text(d.fields) e
                        where d.tenant_id = ?1 and d.subject = ?2 and d.form = ?3 and e.value is not null
                        """, tenant, subject, form)
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    void discard(UUID tenant, String subject, String form) {
        change("delete from form_draft where tenant_id = ?1 and subject = ?2 and form = ?3", tenant, subject, form);
    }
}
