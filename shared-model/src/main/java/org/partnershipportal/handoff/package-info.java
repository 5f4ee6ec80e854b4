/**
 * Owns what is promised at a hand-off on the line or at the desk: call-backs by the next working day, and the word to the
 * desk to which a visitor is sent. Needs directory and audit. Publishes {@link
 * org.partnershipportal.handoff.CallBackService} and {@link org.partnershipportal.handoff.VisitorService}.
 */
@NullMarked
package org.partnershipportal.handoff;

import org.jspecify.annotations.NullMarked;
