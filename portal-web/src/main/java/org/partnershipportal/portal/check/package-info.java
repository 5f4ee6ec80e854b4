/** Owns the pages on which bodies check how each other serves, and the job that reminds them. Needs check of the model. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.check;

import org.jspecify.annotations.NullMarked;
