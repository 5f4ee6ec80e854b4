package org.partnershipportal.workspace;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Templates, as the policies show them: a body's own and the partnership's. */
@Dependent
class TemplateRepository extends BaseRepository {
    private static final String WORDING =
            "select t.template_id, t.number, t.title, t.text, t.tenant_id is null, t.written_at, t.retired from case_template t ";

    /** Those in use, as they are worded now, by title. */
    List<TemplateRow> findCurrent() {
        return list(
                TemplateRepository::row,
                "select * from (select distinct on (w.template_id) w.* from (" + WORDING
                        + ") w order by w.template_id, w.number desc) latest where not retired order by title, template_id");
    }

    /** All wordings of one, the latest first. */
    List<TemplateRow> findWordings(UUID template) {
        return list(
                TemplateRepository::row,
                WORDING + " where t.template_id = ?1 order by t.number desc limit 50",
                template);
    }

    /** False when there is such a wording: somebody was quicker. */
    boolean add(UUID template, int number, @Nullable UUID body, Wording wording, String by, Instant at) {
        return change(
                        """
                        insert into case_template (id, template_id, number, tenant_id, title, text, retired, written_by, written_at)
                        values (?1, ?2, ?3, ?4::uuid, ?5, ?6, ?7, ?8, ?9) on conflict do nothing
                        """,
                        UUID.randomUUID(),
                        template,
                        number,
                        body,
                        wording.title(),
                        wording.text(),
                        wording.retired(),
                        by,
                        at)
                == 1;
    }

    private static TemplateRow row(Columns row) {
        return new TemplateRow(row.uuid(0), row.number(1), row.text(2), row.text(3), row.flag(4), row.instant(5));
    }

    /** How a template is worded from now on; retired: it is offered no more. */
    record Wording(String title, String text, boolean retired) {}
}
