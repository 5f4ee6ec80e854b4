/** Owns the look-ups in the shape of GOV.UK's local links. Needs locallink. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.locallink;

import org.jspecify.annotations.NullMarked;
