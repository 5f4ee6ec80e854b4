/**
 * Owns what is said about the portal itself rather than by it: where to report a weakness. Needs settings. Publishes nothing.
 */
@NullMarked
package org.partnershipportal.portal.about;

import org.jspecify.annotations.NullMarked;
