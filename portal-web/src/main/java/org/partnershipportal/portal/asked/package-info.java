/** Owns the job that writes down what residents asked, and forgets it. Needs asked of the model. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.asked;

import org.jspecify.annotations.NullMarked;
