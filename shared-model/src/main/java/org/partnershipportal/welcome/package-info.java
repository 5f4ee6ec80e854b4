/**
 * Owns what who moves in is told of a place: the bodies there, what they do of the services chosen for it, and how they are
 * reached. Long-term facts only. Needs place, responsibility and directory. Publishes
 * {@link org.partnershipportal.welcome.WelcomeService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.welcome;
