package org.partnershipportal.membership;

import java.util.Optional;

/**
 * The sign-in service, as far as invitations need it. Each call may be made again and then finds what is there, so that
 * a use case that failed midway is simply tried anew.
 */
public interface SignInAccounts {
    /**
     * Makes the body's organization where it is missing.
     *
     * @param domain of the body's e-mail addresses
     * @throws SignInServiceUnreachable when the service does not answer, or will not
     */
    void ensureOrganization(String slug, String name, String domain);

    /**
     * The person of this e-mail address, found or made, as a member of the body's organization.
     *
     * @throws SignInServiceUnreachable when the service does not answer, or will not
     */
    Account enrol(String slug, String name, String email);

    /**
     * The person of this id; empty when the service has none any more.
     *
     * @throws SignInServiceUnreachable when the service does not answer, or will not
     */
    Optional<Account> find(String subject);

    /**
     * Sees to it that the person is no longer in the body's organization. The account stays: it may belong to other
     * bodies, too.
     *
     * @throws SignInServiceUnreachable when the service does not answer, or will not
     */
    void takeOut(String slug, String subject);

    /**
     * Mails a link with which the person chooses a password.
     *
     * @throws SignInServiceUnreachable when the mail could not be sent
     */
    void sendPasswordLink(Account account);
}
