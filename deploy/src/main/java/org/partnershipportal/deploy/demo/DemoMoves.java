package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Sentences;

/** Moves a demo enquiry by one step, written by the body that moves it. */
final class DemoMoves {
    private static final String AGREEMENT = """
            select id from sharing_agreement where first_party_id = least(?, ?) and second_party_id = greatest(?, ?)
              and first_signed_on is not null and second_signed_on is not null and valid_from <= current_date
              and coalesce(valid_until, 'infinity') >= current_date order by valid_from desc limit 1
            """;

    private final Connection connection;
    private final DemoCase one;
    private final int step;
    private final DemoMove move;
    private final UUID me;
    private final UUID leg;

    /** @param step from 1 */
    DemoMoves(Connection connection, DemoCase one, int step) {
        this.connection = connection;
        this.one = one;
        this.step = step;
        this.move = one.moves().get(step - 1);
        this.me = one.mover(step).id();
        this.leg = DemoId.of("referral", one.reference(), Integer.toString(one.leg(step)));
    }

    void make(String actor) throws SQLException {
        switch (move.kind()) {
            case "OFFER" -> offer();
            case "ACCEPT" -> accept();
            case "HAND_BACK" -> handBack();
            default -> complete();
        }
        history(actor);
        stretch();
        tell();
    }

    private void offer() throws SQLException {
        UUID to = move.body().id();
        Statements.run(
                connection,
                "insert into referral (id, part_id, number, from_id, to_id, status, offered_at, resident_agreed,"
                        + " agreement_id) values (?, ?, ?, ?, ?, 'OFFERED', ?, true, (" + AGREEMENT + "))",
                leg,
                one.part(),
                one.leg(step),
                me,
                to,
                one.at(step),
                me,
                to,
                me,
                to);
        movePart("holder_id = ?", to);
        copyContents(to);
    }

    /** What may travel under the agreement of the leg; without one nothing personal does. */
    private void copyContents(UUID to) throws SQLException {
        Statements.run(connection, """
                insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, email, phone, address,
                                             support_needs, safe_contact, legal_basis)
                select c.part_id, ?, c.enquiry_id, c.summary, case when 'NAME' = any (a.fields) then c.name end,
                       case when 'EMAIL' = any (a.fields) then c.email end,
                       case when 'PHONE' = any (a.fields) then c.phone end,
                       case when 'ADDRESS' = any (a.fields) then c.address end,
                       c.support_needs, c.safe_contact, c.legal_basis
                from enquiry_content c join referral r on r.part_id = c.part_id and r.id = ?
                left join sharing_agreement a on a.id = r.agreement_id where c.part_id = ? and c.tenant_id = ?
                """, to, leg, one.part(), me);
    }

    private void accept() throws SQLException {
        movePart("accountable_id = ?", me);
        Statements.run(
                connection,
                "update referral set status = 'ACCEPTED', answered_at = ?, version = version + 1 where id = ?",
                one.at(step),
                leg);
    }

    private void handBack() throws SQLException {
        Statements.run(
                connection,
                "update referral set status = 'HANDED_BACK', answered_at = ?, handback_reason = ?,"
                        + " version = version + 1 where id = ?",
                one.at(step),
                move.code(),
                leg);
        movePart(
                "holder_id = ?, handbacks = handbacks + 1",
                one.accountable(step).id());
    }

    private void complete() throws SQLException {
        movePart("closed_at = ?, outcome = ?, outcome_text = ?", one.at(step), move.code(), move.text());
    }

    private void movePart(String change, @Nullable Object... values) throws SQLException {
        @Nullable Object[] all = new @Nullable Object[values.length + 2];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = move.to();
        all[values.length + 1] = one.part();
        Statements.run(
                connection,
                "update enquiry_part set " + change + ", status = ?, version = version + 1 where id = ?",
                all);
    }

    private void history(String actor) throws SQLException {
        Statements.run(
                connection,
                """
                insert into part_move (id, part_id, number, at, tenant_id, actor, move, from_status, to_status, to_id,
                                       reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                DemoId.of("part_move", one.reference(), Integer.toString(step)),
                one.part(),
                step,
                one.at(step),
                me,
                actor,
                move.kind(),
                one.status(step - 1),
                move.to(),
                move.kind().equals("OFFER") ? move.body().id() : null,
                move.code());
    }

    /** Since when it lies where: the promise clock counts by it. */
    private void stretch() throws SQLException {
        if (move.kind().equals("OFFER") || move.kind().equals("HAND_BACK")) {
            Statements.run(
                    connection,
                    "insert into part_stretch (id, part_id, number, began_at, holder_id)"
                            + " select ?, id, ?, ?, holder_id from enquiry_part where id = ?",
                    DemoId.of("part_stretch", one.reference(), Integer.toString(step)),
                    step,
                    one.at(step),
                    one.part());
        }
    }

    private void tell() throws SQLException {
        DemoBody mover = one.mover(step);
        boolean done = move.kind().equals("COMPLETE");
        DemoBody other = move.kind().equals("OFFER") ? move.body() : one.accountable(step);
        String key = "trail." + move.kind() + (done ? "." + move.code() : "");
        String said = Sentences.say(key, mover.name(), other.name());
        new DemoTrail(connection, one)
                .add(
                        step,
                        mover,
                        said,
                        move.text(),
                        done ? null : Sentences.say(key + ".next", mover.name(), other.name()));
    }
}
