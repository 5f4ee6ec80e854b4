/**
 * Owns the public pages about all that is done at a place and about bodies. Needs directory,
 * responsibility and succession. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.portal.responsibility;

import org.jspecify.annotations.NullMarked;
