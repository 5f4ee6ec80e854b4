/** Owns the welcome pack, as a page and as a tagged PDF. Needs welcome and paper. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.welcome;

import org.jspecify.annotations.NullMarked;
