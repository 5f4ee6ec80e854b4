package org.partnershipportal.deploy.realm;

import java.util.function.UnaryOperator;

/**
 * What the realm must fit.
 *
 * @param realm its name
 * @param address of the portal, without a slash at the end
 * @param secretOf the secret of the client of a name
 */
public record RealmWishes(
        String realm,
        String address,
        String smtpHost,
        String smtpPort,
        String smtpFrom,
        UnaryOperator<String> secretOf) {}
