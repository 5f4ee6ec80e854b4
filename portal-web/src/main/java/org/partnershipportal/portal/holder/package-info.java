/** Owns the page on which the people of all bodies find who holds which role. Needs holder of the model. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.holder;

import org.jspecify.annotations.NullMarked;
