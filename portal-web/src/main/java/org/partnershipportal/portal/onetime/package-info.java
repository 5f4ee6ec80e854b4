/** Owns the pages behind one-time links, and the list of whom to ring. Needs the model's onetime. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.onetime;

import org.jspecify.annotations.NullMarked;
