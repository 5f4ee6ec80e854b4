/** Owns the pages on which people say what they speak and sign, and find who does. Needs language of the model. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.language;

import org.jspecify.annotations.NullMarked;
