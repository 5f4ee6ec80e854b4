package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.Promised;

/** What staff and residents read of feedback. */
@Dependent
class FeedbackListRepository extends BaseRepository {
    /** What is due first on top. */
    List<FeedbackRow> findOpen(UUID me, Instant now, int from, int most) {
        return list(row -> row(row, now, true), """
                select f.reference, f.kind, s.name, f.status, f.stage_names[f.stage], f.received_at, f.due_at
                from feedback f left join council_service s on s.id = f.service_id
                where f.tenant_id = ?1 and f.closed_at is null order by f.due_at, f.reference offset ?2 limit ?3
                """, me, from, most);
    }

    /** The latest first. */
    List<FeedbackRow> findClosed(UUID me, Instant now, int from, int most) {
        return list(row -> row(row, now, false), """
                select f.reference, f.kind, s.name, f.status, f.stage_names[f.stage], f.received_at, f.closed_at
                from feedback f left join council_service s on s.id = f.service_id
                where f.tenant_id = ?1 and f.closed_at is not null
                order by f.closed_at desc, f.reference offset ?2 limit ?3
                """, me, from, most);
    }

    private static FeedbackRow row(Columns row, Instant now, boolean open) {
        FeedbackKind kind = FeedbackKind.valueOf(row.text(1));
        Instant when = row.instant(6);
        return new FeedbackRow(
                row.text(0),
                kind,
                row.textOrNull(2),
                FeedbackStatus.valueOf(row.text(3)),
                kind == FeedbackKind.COMPLAINT ? row.text(4) : null,
                row.instant(5),
                open ? Promised.dayOf(when) : LocalDate.ofInstant(when, LondonClock.ZONE),
                open && !now.isBefore(when));
    }

    /** What stands beside the state on a page. */
    Facts facts(UUID feedback) {
        return first(
                        row -> new Facts(
                                row.textOrNull(0),
                                row.textOrNull(1),
                                row.textOrNull(2),
                                row.textOrNull(3),
                                row.textOrNull(4),
                                row.textOrNull(5),
                                Origin.valueOf(row.text(6))),
                        """
                select a.name, s.name, f.place_text, f.enquiry_reference, f.learnt, f.changed, f.origin
                from feedback f left join organisation a on a.id = f.about_id
                left join council_service s on s.id = f.service_id where f.id = ?1
                """,
                        feedback)
                .orElseThrow();
    }

    /** Empty for a body that has it no more. */
    Optional<FeedbackView.Content> findContent(UUID feedback) {
        return first(
                row -> new FeedbackView.Content(
                        row.text(0),
                        row.textOrNull(1),
                        row.textOrNull(2),
                        row.textOrNull(3),
                        row.textOrNull(4),
                        row.textOrNull(5),
                        row.textOrNull(6),
                        row.textOrNull(7)),
                """
                select told, wanted, name, email, phone, address, contact_way, support_needs from feedback_content
                where feedback_id = ?1
                """,
                feedback);
    }

    /** Who gave it, for who has it. */
    EnquiryPerson person(UUID feedback) {
        return findContent(feedback).map(FeedbackListRepository::whoTold).orElseThrow();
    }

    private static EnquiryPerson whoTold(FeedbackView.Content told) {
        String way = told.contactWay();
        return new EnquiryPerson(
                told.name(),
                told.email(),
                told.phone(),
                told.address(),
                told.supportNeeds(),
                null,
                way == null ? null : ContactWay.valueOf(way),
                null,
                null);
    }

    List<FeedbackView.Line> findHistory(UUID feedback) {
        return list(
                row -> new FeedbackView.Line(
                        row.instant(0),
                        FeedbackEvent.valueOf(row.text(1)),
                        row.textOrNull(2),
                        row.textOrNull(3),
                        row.textOrNull(4)),
                """
                select at, what, sentence, message, note from feedback_event
                where feedback_id = ?1 order by position desc
                """,
                feedback);
    }

    List<FeedbackTrailView.Step> findSteps(UUID feedback) {
        return list(
                row -> new FeedbackTrailView.Step(
                        row.instant(0),
                        row.text(1),
                        row.textOrNull(2),
                        row.textOrNull(3),
                        row.dateIfAny(4).orElse(null)),
                """
                select at, sentence, message, next_step, due_on from feedback_event
                where feedback_id = ?1 and what <> 'NOTE' order by position desc
                """,
                feedback);
    }

    /** Names and texts; null for what was not said. */
    record Facts(
            @Nullable String about,
            @Nullable String service,
            @Nullable String place,
            @Nullable String enquiry,
            @Nullable String learnt,
            @Nullable String changed,
            Origin origin) {}
}
