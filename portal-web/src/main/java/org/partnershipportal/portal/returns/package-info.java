/** Owns the pages on which managers hand in monthly figures, and the job that reminds them. Needs returns of the model. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.returns;

import org.jspecify.annotations.NullMarked;
