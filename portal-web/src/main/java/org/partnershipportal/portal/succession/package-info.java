/** Owns the background work on the day when bodies close. Needs succession. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal.succession;

import org.jspecify.annotations.NullMarked;
