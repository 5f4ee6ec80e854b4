/** Owns the page on which a contact is closed in two presses, and what was counted. Needs the model's tally. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.tally;

import org.jspecify.annotations.NullMarked;
