/** Owns where staff start. Needs web. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.staff;

import org.jspecify.annotations.NullMarked;
