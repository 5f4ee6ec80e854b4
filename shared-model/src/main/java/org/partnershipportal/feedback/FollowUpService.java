package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.feedback.FollowUpRepository.Completed;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.tenancy.Asking;

/** Asks people how it went, after an enquiry is completed, at the rate that the body wants for the service. */
@Dependent
@Transactional
public class FollowUpService {
    private static final int HUNDRED = 100;

    private final FollowUpRepository repository;
    private final DirectoryService directory;
    private final Outbox outbox;
    private final Letters letters;
    private final Settings settings;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public FollowUpService(
            FollowUpRepository repository,
            DirectoryService directory,
            Outbox outbox,
            Letters letters,
            Settings settings,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.directory = directory;
        this.outbox = outbox;
        this.letters = letters;
        this.settings = settings;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Asks whom the draw names, each once; returns how many. */
    @Permits(Permission.WATCH_PROMISES)
    public int ask() {
        UUID me =
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
        Instant now = clock.instant();
        int asked = 0;
        for (Completed part : repository.findCompleted(me, now)) {
            TrailSecret secret = TrailSecret.fresh();
            if (repository.ask(me, part, secret.value(), now)) {
                write(me, part, secret);
                asked++;
            }
        }
        return asked;
    }

    private void write(UUID me, Completed part, TrailSecret secret) {
        if ("POST".equals(part.way())) {
            String lines = Texts.required(part.name()) + "\n" + Texts.required(part.address());
            letters.leave(
                    me,
                    part.reference(),
                    lines,
                    Sentences.say("letter.follow-up.body", part.reference(), part.body()),
                    part.needs());
        } else {
            String link = settings.get(Setting.ADDRESS) + "/feedback/satisfied/" + secret.value();
            outbox.putForResident(new OutboxMessage(
                    part.reference(),
                    me,
                    Texts.required(part.email()),
                    Sentences.say("mail.follow-up.subject", part.reference()),
                    Sentences.say("mail.follow-up.body", part.reference(), link)));
        }
    }

    /**
     * Whether the questions that the secret opens were answered.
     *
     * @throws NotFoundException when it opens none
     */
    @Permits(Permission.READ_TRAIL)
    @SuppressWarnings("UnusedVariable") // the secret is read by the interceptor of @Permits
    public boolean isAnswered(TrailSecret secret) {
        return repository.findAnswered().orElseThrow(() -> new NotFoundException("error.feedback.link"));
    }

    /**
     * Keeps the three answers. Who answers twice is heard once.
     *
     * @throws InvalidInputException when an answer is missing
     * @throws NotFoundException when the secret opens none
     */
    @Permits(Permission.READ_TRAIL)
    public void answer(TrailSecret secret, @Nullable String easy, @Nullable String informed, @Nullable String content) {
        Answers given = Answers.of(easy, informed, content);
        if (!isAnswered(secret)) {
            repository.answer(clock.instant(), given);
        }
    }

    /**
     * Keeps the three answers that somebody gave to the own body on paper or by telephone, once.
     *
     * @param reference of the part, as the letter named it
     * @throws InvalidInputException when an answer or the reference is missing, or the body has asked nobody about such a
     *     part, or was answered
     */
    @Permits(Permission.WORK_ON_CASES)
    public void take(
            @Nullable String reference, @Nullable String easy, @Nullable String informed, @Nullable String content) {
        String about = Texts.orNull(reference);
        if (about == null) {
            throw new InvalidInputException("reference", "error.feedback.reference-missing");
        }
        Answers given = Answers.of(easy, informed, content);
        String asked = about.toUpperCase(Locale.ROOT);
        UUID part = repository
                .findAsked(user.tenant().orElseThrow(), asked)
                .orElseThrow(() -> new InvalidInputException("reference", "error.feedback.not-asked"));
        if (!repository.take(part, clock.instant(), given)) {
            throw new InvalidInputException("reference", "error.feedback.answered");
        }
        audit.record("feedback.answer-taken", "case", asked, null);
    }

    /** What was answered, by service. */
    @Permits(Permission.WORK_ON_CASES)
    public List<FollowUpRow> rows() {
        return repository.findRows(user.tenant().orElseThrow());
    }

    /**
     * Sets how many in a hundred are asked about a service from now on.
     *
     * @throws InvalidInputException when there is no such service, or the number is none from 0 to 100
     */
    @Permits(Permission.SET_FEEDBACK)
    public void share(@Nullable String service, @Nullable Integer percent) {
        ServiceView of = directory
                .findService(service == null ? "" : service)
                .orElseThrow(() -> new InvalidInputException("service", "error.feedback.service"));
        if (percent == null || percent < 0 || percent > HUNDRED) {
            throw new InvalidInputException("percent", "error.feedback.days", 0, HUNDRED);
        }
        repository.share(
                user.tenant().orElseThrow(), of.id(), percent, user.subject().orElseThrow(), clock.instant());
        audit.record("feedback.share", "service", of.slug(), String.valueOf(percent));
    }
}
