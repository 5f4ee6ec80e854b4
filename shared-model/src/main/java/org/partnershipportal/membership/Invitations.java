package org.partnershipportal.membership;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.Role;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/**
 * Makes a person a member of a body, in the transaction of the use case that wants it. The sign-in service comes before
 * the database and its mail last of all: what fails leaves no membership behind, and may be tried again.
 */
@Dependent
public class Invitations {
    private final MemberRepository repository;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    public Invitations(MemberRepository repository, AuditLog audit, Outbox outbox, Settings settings) {
        this.repository = repository;
        this.audit = audit;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The body that a person is to belong to; {@code sender} is null when the partnership itself invites. */
    public record Host(
            UUID tenant, String slug, String name, @Nullable UUID sender) {}

    /**
     * Gives the roles, and tells the person by mail.
     *
     * @throws InvalidInputException when the form cannot be taken
     * @throws MemberExists when the person has all these roles already
     * @throws SignInServiceUnreachable when the sign-in service does not do its part
     */
    public void invite(Host host, InvitationForm form, SignInAccounts accounts) {
        List<Problem> problems = InvitationChecks.of(form);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        String name = Texts.required(form.name());
        String email = Texts.required(form.email()).toLowerCase(Locale.ROOT);
        Account account = accounts.enrol(host.slug(), name, email);
        List<Role> given = form.roles().stream()
                .sorted(Comparator.naturalOrder())
                .filter(role -> repository.add(host.tenant(), account.subject(), name, email, role))
                .toList();
        if (given.isEmpty()) {
            throw new MemberExists(email);
        }
        audit.record(
                "member.invited",
                "membership",
                account.subject(),
                given.stream().map(Role::name).collect(Collectors.joining(" ")));
        tell(host, account, email, accounts);
    }

    /**
     * Sends the mail of an invitation once more: a new link as long as the person has no password, else the news again.
     *
     * @return which mail went out
     * @throws AccountIsGone when the sign-in service no longer knows the person
     * @throws SignInServiceUnreachable when the sign-in service does not do its part
     */
    public InvitationMail again(Host host, MemberRow member, SignInAccounts accounts) {
        Account account = accounts.find(member.subject()).orElseThrow(() -> new AccountIsGone(member.name()));
        audit.record(
                "member.invited-again",
                "membership",
                member.subject(),
                member.role().name());
        return tell(host, account, member.email(), accounts);
    }

    /** Of those who administer a body the one who has done so longest. */
    public Optional<MemberRow> firstAdministrator(UUID tenant) {
        return repository.findFirstAdministrator(tenant);
    }

    private InvitationMail tell(Host host, Account account, String email, SignInAccounts accounts) {
        if (account.needsPassword()) {
            accounts.sendPasswordLink(account);
            return InvitationMail.PASSWORD_LINK;
        }
        outbox.put(new OutboxMessage(
                "member/" + account.subject(),
                host.sender(),
                email,
                Sentences.say("mail.member.subject", host.name()),
                Sentences.say("mail.member.body", host.name(), settings.get(Setting.ADDRESS))));
        return InvitationMail.NEWS;
    }
}
