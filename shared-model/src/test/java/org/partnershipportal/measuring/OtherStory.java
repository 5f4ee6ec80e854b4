package org.partnershipportal.measuring;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A call-back, or a complaint. */
final class OtherStory extends Story {
    private final UUID id;
    private final String name;

    OtherStory(String name, List<Step> steps) {
        super(steps);
        this.name = name;
        id = Planting.id("other " + name);
    }

    @Override
    List<UUID> subjects() {
        return List.of(id);
    }

    @Override
    void take(Planting planting, Step step) {
        switch (step.what()) {
            case "promised" -> planting.change("""
                        insert into call_back (id, tenant_id, phone, matter, due_on, promised_by, promised_at)
                        values (?, ?, '01632 960001', 'M', (?::timestamptz + interval '1 day')::date, 'p', ?)
                        """, id, step.who(), step.at(), step.at());
            case "rang" ->
                planting.change("update call_back set done_at = ?, done_by = 'p' where id = ?", step.at(), id);
            case "complained" -> complained(planting, step);
            default -> event(planting, step);
        }
    }

    private void complained(Planting planting, Step step) {
        planting.change("""
                insert into feedback (id, tenant_id, first_tenant_id, reference, secret_hash, kind, share_agreed, received_at,
                    procedure_version, acknowledge_days, escalate_days, stage_names, stage_days, afterwards, status,
                    stage_began_at, due_at)
                values (?, ?, ?, ?, sha256(?::bytea), 'COMPLAINT', true, ?, 0, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED',
                        ?, ?)
                """, id, step.who(), step.who(), "F" + name, name, step.at(), step.at(), step.at());
    }

    private void event(Planting planting, Step step) {
        String what = step.what().toUpperCase(Locale.ROOT);
        planting.change("""
                insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence)
                values (gen_random_uuid(), ?, ?, ?, 'p', ?, 'S')
                """, id, step.who(), step.at(), what);
        switch (what) {
            case "PASSED_ON" ->
                planting.change(
                        "update feedback set tenant_id = ?, passed_on_at = ? where id = ?",
                        Planting.body(step.with().get(0)),
                        step.at(),
                        id);
            case "CLOSED" ->
                planting.change(
                        "update feedback set status = 'CLOSED', closed_at = ?, learnt = ? where id = ?",
                        step.at(),
                        step.with().isEmpty() ? null : step.with().get(0),
                        id);
            default -> planting.change("update feedback set status = ? where id = ?", what, id);
        }
    }
}
