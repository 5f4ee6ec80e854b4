/**
 * Owns how the API answers when it cannot do what was asked: problem+json (RFC 9457) for every refusal and failure.
 * Needs common and the message bundles. Publishes {@link org.partnershipportal.web.api.Problem}.
 */
@NullMarked
package org.partnershipportal.web.api;

import org.jspecify.annotations.NullMarked;
