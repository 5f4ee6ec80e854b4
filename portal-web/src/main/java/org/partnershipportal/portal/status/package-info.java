/** Owns the page on which any adviser reads a trail to a caller. Needs the model's trail. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.status;

import org.jspecify.annotations.NullMarked;
