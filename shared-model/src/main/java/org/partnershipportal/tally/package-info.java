/**
 * Owns the count of contacts that a desk has closed, without names: what was resolved at first contact, what need not have
 * been. Needs identity and audit. Publishes {@link org.partnershipportal.tally.TallyService} and {@link
 * org.partnershipportal.tally.Tally}, which counts what other features close.
 */
@NullMarked
package org.partnershipportal.tally;

import org.jspecify.annotations.NullMarked;
