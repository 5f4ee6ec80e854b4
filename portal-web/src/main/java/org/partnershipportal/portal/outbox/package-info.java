/** Owns the sending of what waits in the outbox, by SMTP or GOV.UK Notify. Needs the model's outbox. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.outbox;

import org.jspecify.annotations.NullMarked;
