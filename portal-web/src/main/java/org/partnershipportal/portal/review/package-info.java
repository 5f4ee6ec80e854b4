/** Owns the public tracker of recommendations, and the pages on which a body's managers add reviews and say how it goes. Needs review of the model. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.review;

import org.jspecify.annotations.NullMarked;
