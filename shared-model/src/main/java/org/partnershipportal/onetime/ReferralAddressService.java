package org.partnershipportal.onetime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Where a body in which nobody signs in gets its links. It counts once somebody at that address has said so. */
@Dependent
@Transactional
public class ReferralAddressService {
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>@,;:\"]+@[^\\s<>@,;:\"]+\\.[^\\s<>@,;:\".]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{6,39}");

    private final ReferralAddressRepository repository;
    private final OrganisationService organisations;
    private final Outbox outbox;
    private final Settings settings;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public ReferralAddressService(
            ReferralAddressRepository repository,
            OrganisationService organisations,
            Outbox outbox,
            Settings settings,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** The bodies that have joined without an inbox, by name. */
    @Permits(Permission.MANAGE_TENANTS)
    public List<ReferralAddressRow> addresses() {
        return repository.findAll();
    }

    /**
     * Records the address of a body and writes to it, so that somebody there confirms it. Until then it gets none.
     *
     * @param phone that is rung when a link is not opened
     * @throws NotFoundException when there is no such body without an inbox
     * @throws InvalidInputException with all that cannot be taken
     */
    @Permits(Permission.MANAGE_TENANTS)
    public void record(String slug, @Nullable String email, @Nullable String phone) {
        BodyRow body = organisations
                .findBySlug(slug)
                .filter(found ->
                        repository.findAll().stream().anyMatch(row -> row.slug().equals(found.slug())))
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        check(email, phone);
        String to = Texts.required(email);
        TrailSecret secret = TrailSecret.fresh();
        repository.put(
                body.id(), to, Texts.required(phone), secret, user.subject().orElseThrow(), clock.instant());
        String address = settings.get(Setting.ADDRESS) + "/onetime/address/" + secret.value();
        outbox.put(new OutboxMessage(
                "address:" + slug,
                null,
                to,
                Sentences.say("mail.link.address.subject", body.name()),
                Sentences.say("mail.link.address.body", body.name(), address)));
        audit.record("referral-address.recorded", "tenant", body.id(), null);
    }

    private static void check(@Nullable String email, @Nullable String phone) {
        List<Problem> problems = new ArrayList<>();
        String address = Texts.orNull(email);
        if (address == null
                || address.length() > LONGEST_EMAIL
                || !EMAIL.matcher(address).matches()) {
            problems.add(new Problem("email", "error.onetime.email", List.of()));
        }
        String number = Texts.orNull(phone);
        if (number == null || !PHONE.matcher(number).matches()) {
            problems.add(new Problem("phone", "error.onetime.phone", List.of()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** The name of the body that asks whether this is its address; empty for a secret that there is not, or no more. */
    @Permits(Permission.OPEN_BY_LINK)
    public Optional<String> find(TrailSecret secret) {
        return repository.findProved(secret).map(body -> organisations.name(body));
    }

    /** Somebody at the address says that it is the right one; to say so again changes nothing. */
    @Permits(Permission.OPEN_BY_LINK)
    public void confirm(TrailSecret secret) {
        Optional<UUID> body = repository.findProved(secret);
        repository.confirm(secret, clock.instant());
        body.ifPresent(id -> audit.record(id, "referral-address.confirmed", "tenant", id, null));
    }
}
