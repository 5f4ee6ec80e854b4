package org.partnershipportal.measuring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.OfficeHours;
import org.partnershipportal.worktime.PromiseClocks;
import org.partnershipportal.worktime.PromiseRun;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.Stretch;

/** A part of an enquiry; its first step says {@code came ORIGIN SERVICE AMOUNT UNIT}. */
final class PartStory extends Story {
    private final String name;
    private final UUID part;
    private final UUID enquiry;
    private final List<UUID> offers = new ArrayList<>();
    private List<Stretch> stretches = new ArrayList<>();
    private Promised promised = Promised.INFORMATION;
    private UUID accountable = new UUID(0, 0);
    private UUID holder = new UUID(0, 0);
    private int moves;
    private int legs;

    PartStory(String name, List<Step> steps) {
        super(steps);
        this.name = name;
        part = Planting.id("part " + name);
        enquiry = Planting.id("enquiry " + name);
        for (int leg = 1; leg <= steps.size(); leg++) {
            offers.add(Planting.id("leg " + name + leg));
        }
    }

    @Override
    List<UUID> subjects() {
        List<UUID> all = new ArrayList<>(offers);
        all.add(part);
        all.add(Planting.id("follow " + name));
        return all;
    }

    @Override
    void forget() {
        super.forget();
        stretches = new ArrayList<>();
        moves = 0;
        legs = 0;
    }

    private String reference() {
        return "M" + Integer.toHexString(name.hashCode());
    }

    @Override
    void take(Planting planting, Step step) {
        switch (step.what()) {
            case "came" -> came(planting, step);
            case "told" ->
                planting.change("update enquiry_part set told_at = ?, told_for = due_at where id = ?", step.at(), part);
            case "missed" -> planting.change("update enquiry_part set missed_for = due_at where id = ?", part);
            case "posted" ->
                planting.change(
                        "update print_task set sent_at = ?, sent_by = 'p' where reference = ?", step.at(), reference());
            case "content" -> content(planting, step);
            default -> move(planting, step);
        }
    }

    private void content(Planting planting, Step step) {
        planting.change(
                """
                insert into follow_up (id, tenant_id, part_id, service_id, secret_hash, asked_at, answered_at, easy, informed,
                    content)
                values (?, ?, ?, (select service_id from enquiry_part where id = ?), sha256(?::bytea), ?, ?, 'YES', 'YES', ?)
                """,
                Planting.id("follow " + name),
                step.who(),
                part,
                part,
                name,
                step.at(),
                step.at(),
                step.with().get(0));
    }

    private void came(Planting planting, Step step) {
        accountable = step.who();
        holder = step.who();
        promised = new Promised(
                Integer.parseInt(step.with().get(2)),
                PromiseUnit.valueOf(step.with().get(3)));
        stretches.add(new Stretch(step.at(), holder, null));
        String origin = step.with().get(0);
        planting.change(
                "insert into enquiry (id, tenant_id, reference, origin, received_at) values (?, ?, ?, ?, ?)",
                enquiry,
                holder,
                reference(),
                origin,
                step.at());
        planting.change(
                """
                insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status,
                    first_contact_at, due_on, due_at, promise_days, promise_unit, party_ids)
                values (?, ?, ?, ?, ?, ?, 'RECEIVED', ?, current_date, ?, ?, ?, '{}')
                """,
                part,
                enquiry,
                holder,
                Planting.id("service:" + step.with().get(1)),
                holder,
                holder,
                step.at(),
                due(step.at()),
                promised.amount(),
                promised.unit().name());
        tell(planting, step, !"ONLINE".equals(origin));
    }

    private void move(Planting planting, Step step) {
        @Nullable String paused = null;
        String status = "IN_PROGRESS";
        String move = step.what().toUpperCase(Locale.ROOT);
        switch (step.what()) {
            case "offer" -> {
                holder = Planting.body(step.with().get(0));
                status = "OFFERED";
                planting.change(
                        """
                        insert into referral (id, part_id, number, from_id, to_id, status, offered_at)
                        values (?, ?, ?, ?, ?, 'OFFERED', ?)
                        """,
                        offers.get(legs),
                        part,
                        ++legs,
                        accountable,
                        holder,
                        step.at().plusMillis(1));
            }
            case "accept" -> {
                answer(planting, step, "ACCEPTED");
                accountable = holder;
                status = "ACCEPTED";
            }
            case "hand_back" -> {
                answer(planting, step, "HANDED_BACK");
                holder = accountable;
                status = "HANDED_BACK";
            }
            case "recall" -> {
                answer(planting, step, "WITHDRAWN");
                holder = accountable;
                status = "RECEIVED";
            }
            case "wait" -> {
                paused = step.with().get(0);
                status = "WAITING";
            }
            case "resume" -> status = holder.equals(accountable) ? "IN_PROGRESS" : "OFFERED";
            case "complete" -> status = "COMPLETED";
            case "withdraw" -> status = "WITHDRAWN";
            case "error" -> status = "RECORDED_IN_ERROR";
            default -> {}
        }
        planting.change("""
                insert into part_move (id, part_id, number, at, tenant_id, actor, move, from_status, to_status, reason)
                values (gen_random_uuid(), ?, ?, ?, ?, 'p', ?, 'RECEIVED', ?, 'R')
                """, part, ++moves, step.at(), step.who(), move, status);
        tell(planting, step, true);
        follow(planting, step, status, paused);
    }

    private void answer(Planting planting, Step step, String status) {
        planting.change("""
                update referral set status = ?, answered_at = ?,
                    handback_reason = case ? when 'HANDED_BACK' then 'NOT_OUR_AREA' end
                where part_id = ? and status = 'OFFERED'
                """, status, step.at().plusMillis(1), status, part);
    }

    private void follow(Planting planting, Step step, String status, @Nullable String paused) {
        boolean closed = List.of("COMPLETED", "WITHDRAWN", "RECORDED_IN_ERROR").contains(status);
        Stretch before = stretches.get(stretches.size() - 1);
        if (!closed && !(before.holder().equals(holder) && Objects.equals(before.pausedFor(), paused))) {
            stretches.add(new Stretch(step.at(), holder, paused));
            planting.change("""
                    insert into part_stretch (id, tenant_id, part_id, number, began_at, holder_id, paused_for)
                    values (gen_random_uuid(), ?, ?, ?, ?, ?, ?)
                    """, step.who(), part, stretches.size(), step.at(), holder, paused);
        }
        LocalDate day = LocalDate.ofInstant(step.at(), LondonClock.ZONE);
        planting.change(
                """
                update enquiry_part set status = ?, accountable_id = ?, holder_id = ?, wait_reason = ?, waiting_since = ?,
                    look_on = ?, closed_at = ?, outcome = ?, due_at = coalesce(?, due_at)
                where id = ?
                """,
                status,
                accountable,
                holder,
                paused,
                paused == null ? null : day,
                paused == null ? null : day,
                closed ? step.at().plusMillis(2) : null,
                "COMPLETED".equals(status) ? step.with().get(0) : null,
                closed ? null : due(step.at()),
                part);
        if (step.with().contains("print")) {
            planting.change("""
                    insert into print_task (id, tenant_id, reference, addressee, body, created_at)
                    values (gen_random_uuid(), ?, ?, 'R', 'B', ?)
                    """, accountable, reference(), step.at());
        }
    }

    private Instant due(Instant now) {
        return PromiseClocks.read(promised, new PromiseRun(stretches, null), body -> OfficeHours.USUAL, now)
                .due();
    }

    private void tell(Planting planting, Step step, boolean byPerson) {
        planting.change("""
                insert into trail_step (id, enquiry_id, part_id, number, at, body_id, body_name, sentence, by_person)
                values (gen_random_uuid(), ?, ?, (select count(*) + 1 from trail_step where part_id = ?), ?, ?, 'B', 'S', ?)
                """, enquiry, part, part, step.at(), step.who(), byPerson);
    }
}
