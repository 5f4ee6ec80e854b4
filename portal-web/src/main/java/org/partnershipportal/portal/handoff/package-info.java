/** Owns the page of call-backs and expected visitors. Needs the model's handoff. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.handoff;

import org.jspecify.annotations.NullMarked;
