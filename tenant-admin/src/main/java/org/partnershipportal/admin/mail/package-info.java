/** Owns the pages of messages that could not be sent, of a body and of the partnership. Needs the model's outbox. */
@NullMarked
package org.partnershipportal.admin.mail;

import org.jspecify.annotations.NullMarked;
