/** Owns the pages on which a body assesses itself and compares. Needs assessment of the model. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.assessment;

import org.jspecify.annotations.NullMarked;
