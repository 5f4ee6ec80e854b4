/**
 * Owns the running whole: PostgreSQL, Keycloak, the mail catcher and Payara Micro, each a part that starts, tells
 * whether it is well, and stops; where their files, ports and secrets are. Needs only what the build laid out.
 * Publishes {@link org.partnershipportal.deploy.part.Whole}.
 */
@NullMarked
package org.partnershipportal.deploy.part;

import org.jspecify.annotations.NullMarked;
