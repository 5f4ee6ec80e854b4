/**
 * Owns how the API answers when it cannot do what was asked: problem+json (RFC 9457) for every refusal and failure,
 * and the same in the form of Open311 where that is asked. Needs common and the message bundles. Publishes
 * {@link org.partnershipportal.web.api.Problem}.
 */
@NullMarked
package org.partnershipportal.web.api;

import org.jspecify.annotations.NullMarked;
