/** Owns what makes this the application for residents and staff: its database logins, its API's root. Needs web. Publishes nothing. */
@NullMarked
package org.partnershipportal.portal;

import org.jspecify.annotations.NullMarked;
