package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.Reference;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.feedback.FeedbackRepository.Given;
import org.partnershipportal.feedback.FeedbackRepository.Happened;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.worktime.Promised;

/** Takes new feedback in: the body that has it, its clock, its first line and the receipt, all in one transaction. */
@Dependent
class FeedbackIntake {
    /** Says to people that it is feedback and no enquiry. */
    private static final String PREFIX = "F-";

    private final FeedbackRepository repository;
    private final FeedbackRouting routing;
    private final ProcedureRepository procedures;
    private final FeedbackClock clocks;
    private final FeedbackNews news;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    FeedbackIntake(
            FeedbackRepository repository,
            FeedbackRouting routing,
            ProcedureRepository procedures,
            FeedbackClock clocks,
            FeedbackNews news,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.routing = routing;
        this.procedures = procedures;
        this.clocks = clocks;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    FeedbackGiven take(NewFeedback fresh, TrailSecret secret) {
        return take(fresh, Origin.ONLINE, Instant.now(clock), secret);
    }

    /** @param received from when its clock runs: of a letter, the day of receipt */
    FeedbackGiven take(NewFeedback fresh, Origin origin, Instant received, TrailSecret secret) {
        FeedbackChecks.require(fresh);
        FeedbackKind kind = Objects.requireNonNull(fresh.kind());
        FeedbackRouting.Way way = routing.find(fresh);
        BodyRow body = way.body();
        Procedure procedure = procedures.find(body.id()).orElseGet(Procedure::usual);
        Instant now = Instant.now(clock);
        int days = kind == FeedbackKind.COMPLAINT ? procedure.acknowledgeDays() : procedure.replyDays();
        Instant due = clocks.due(days, received, body.id());
        Given given = new Given(
                UUID.randomUUID(),
                PREFIX + Reference.fresh(),
                body.id(),
                kind,
                way.named() == null ? null : way.named().id(),
                way.service() == null ? null : way.service().id(),
                way.place() == null ? null : way.place().name(),
                fresh.enquiry(),
                fresh.agreed(),
                origin,
                received,
                due);
        repository.add(given, procedure, secret.value());
        repository.addContent(given.id(), fresh);
        LocalDate day = Promised.dayOf(due);
        repository.addEvent(given.id(), body.id(), null, now, given(body.name(), kind, day));
        audit.record(
                body.id(),
                "feedback.given",
                "feedback",
                given.reference(),
                kind.name() + (origin == Origin.ONLINE ? "" : " " + origin));
        news.receipt(fresh.person(), given.reference(), body, secret);
        return new FeedbackGiven(given.reference(), body.name(), day);
    }

    private static Happened given(String body, FeedbackKind kind, LocalDate due) {
        return new Happened(
                FeedbackEvent.GIVEN,
                Sentences.say("feedback.GIVEN." + kind, body),
                null,
                Sentences.say("feedback.GIVEN." + kind + ".next", body),
                due,
                null);
    }
}
